/**
 * What was understood of a pasted list, shown before anything is written.
 */
@NullMarked
package org.headway.okr.view.bringin;

import org.jspecify.annotations.NullMarked;
