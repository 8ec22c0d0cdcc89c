/**
 * What was understood of a table or a list before anything is written: areas, objectives, key results, and lines that were not read.
 */
@NullMarked
package org.headway.okr.domain.imported;

import org.jspecify.annotations.NullMarked;
