/**
 * Key results and objectives on pages of their own: standing, charts and history, or why there is no page.
 */
@NullMarked
package org.headway.okr.view.page;

import org.jspecify.annotations.NullMarked;
