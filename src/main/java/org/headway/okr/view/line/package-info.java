/**
 * A key result in one line: inside a sentence, or among others where each leads to its page.
 */
@NullMarked
package org.headway.okr.view.line;

import org.jspecify.annotations.NullMarked;
