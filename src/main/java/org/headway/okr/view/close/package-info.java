/** Scoring and closing a cycle, as its editors see it. */
@NullMarked
package org.headway.okr.view.close;

import org.jspecify.annotations.NullMarked;
