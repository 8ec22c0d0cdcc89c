/** The question that a table asks and its answer, of today or of an earlier day. It reads, with a fixed number of statements. */
@NullMarked
package org.headway.okr.service.table;

import org.jspecify.annotations.NullMarked;
