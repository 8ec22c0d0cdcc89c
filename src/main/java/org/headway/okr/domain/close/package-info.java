/**
 * The end of a cycle: scores, lessons, what the team answers, what continues, and what a reader can still do about it.
 */
@NullMarked
package org.headway.okr.domain.close;

import org.jspecify.annotations.NullMarked;
