/**
 * Reads OKRs as people have them, in tables of a page or a spreadsheet, in Markdown or plain text, into
 * {@link org.headway.okr.domain.imported.ImportedOkrs}. It uses commonmark for the structure and the domain for the meaning; it writes nothing, throws nothing at any text, and takes
 * time in proportion to its length.
 */
@NullMarked
package org.headway.okr.imports;

import org.jspecify.annotations.NullMarked;
