/** Key results in the panel of an issue. */
@NullMarked
package org.headway.okr.view.issue;

import org.jspecify.annotations.NullMarked;
