/**
 * Where OKRs are kept: unchecked persistence, asked only after rights are. Finds leave out what was removed; every
 * accepted change claims the next version, so that of two writers one gets {@link
 * org.headway.okr.service.ConcurrentWrite}. Nothing here grows in statements with the number of rows.
 */
@NullMarked
package org.headway.okr.service.store;

import org.jspecify.annotations.NullMarked;
