/** Scores and lessons at the end of a cycle, closing it, and what goes on in the next one. */
@NullMarked
package org.headway.okr.service.close;

import org.jspecify.annotations.NullMarked;
