/** The OKR table for spreadsheets: a row for each key result or check-in, exact numbers, and no cell that is a formula. */
@NullMarked
package org.headway.okr.view.sheet;

import org.jspecify.annotations.NullMarked;
