/**
 * Areas: open one, find it, rename it, archive it.
 */
@NullMarked
package org.headway.okr.rest.area;

import org.jspecify.annotations.NullMarked;
