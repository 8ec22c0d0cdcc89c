/**
 * An area's decision to go without OKRs in a cycle.
 */
@NullMarked
package org.headway.okr.rest.cycle;

import org.jspecify.annotations.NullMarked;
