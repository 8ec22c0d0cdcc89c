/**
 * What is shown together: the table with its sections, groups and rows, and the agenda that is worked out from it.
 */
@NullMarked
package org.headway.okr.domain.table;

import org.jspecify.annotations.NullMarked;
