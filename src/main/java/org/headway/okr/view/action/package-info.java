/** Actions as a reader may see them: opened, and beside the next step. */
@NullMarked
package org.headway.okr.view.action;

import org.jspecify.annotations.NullMarked;
