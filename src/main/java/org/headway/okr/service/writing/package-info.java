/** Writing objectives and key results: drafts, publishing, edits of one or of all at once, and the form that asks for them. */
@NullMarked
package org.headway.okr.service.writing;

import org.jspecify.annotations.NullMarked;
