/**
 * What is read: the table, one of its rows from near, its agenda and its history, as HTML, paper or CSV.
 */
@NullMarked
package org.headway.okr.rest.table;

import org.jspecify.annotations.NullMarked;
