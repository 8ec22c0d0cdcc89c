/**
 * Where a key result stands and how sure its team is, as more than one place shows it: numbers, signs, a small line, and
 * the sentence for the voice. It uses what all views use, nothing else of them.
 */
@NullMarked
package org.headway.okr.view.standing;

import org.jspecify.annotations.NullMarked;
