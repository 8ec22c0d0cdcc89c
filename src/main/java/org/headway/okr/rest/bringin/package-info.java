/**
 * Bringing in tables and lists: preview, write, undo.
 */
@NullMarked
package org.headway.okr.rest.bringin;

import org.jspecify.annotations.NullMarked;
