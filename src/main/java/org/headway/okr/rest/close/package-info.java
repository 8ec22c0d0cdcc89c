/**
 * Scores, lessons and team answers; closing, reopening, and drafting the next cycle.
 */
@NullMarked
package org.headway.okr.rest.close;

import org.jspecify.annotations.NullMarked;
