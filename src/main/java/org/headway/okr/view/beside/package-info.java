/**
 * What stands beside key results: health metrics as a strip of chips and the form that opens from one, just-do-its as a
 * line and the checklist that opens below it.
 */
@NullMarked
package org.headway.okr.view.beside;

import org.jspecify.annotations.NullMarked;
