/**
 * An area with its whole history as a file says it: {@code Section} names what there is, {@code Field} what each entry says
 * and in which form. docs/export-format.md is written from here. It uses the JDK and the values of the domain.
 */
@NullMarked
package org.headway.okr.domain.archive;

import org.jspecify.annotations.NullMarked;
