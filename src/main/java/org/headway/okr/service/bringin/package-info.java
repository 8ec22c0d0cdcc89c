/** Bringing in what was read from a table or a paste: the preview that writes nothing, the writing, and its undoing. */
@NullMarked
package org.headway.okr.service.bringin;

import org.jspecify.annotations.NullMarked;
