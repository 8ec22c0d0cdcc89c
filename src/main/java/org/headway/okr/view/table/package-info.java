/**
 * The OKR table in a page, from the whole down to one cell, and the invitation in its place while it is empty. A row can
 * be shown alone, as it replaces an older one.
 */
@NullMarked
package org.headway.okr.view.table;

import org.jspecify.annotations.NullMarked;
