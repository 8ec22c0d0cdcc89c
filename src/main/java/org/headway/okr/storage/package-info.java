/**
 * OKRs in Active Objects: the stores behind the service's ports, and the only place that knows tables. Rows refer to each
 * other by the public keys of areas, objectives and key results, which never change, so that no read looks up an id
 * first; people by row, because a product may change a user's key. Ids and entities never leave this package.
 *
 * <p>Conflicts are found by unique columns and nothing else: a write claims the next version of what it changes, or the
 * next place in a log, in its own transaction. Who comes second loses it.
 */
@NullMarked
package org.headway.okr.storage;

import org.jspecify.annotations.NullMarked;
