/**
 * What pages say once Headway is gone: each of its macros becomes text in the page, which everybody reads who may read the
 * page (ADR 35). For administrators of the product.
 */
@NullMarked
package org.headway.okr.service.freeze;

import org.jspecify.annotations.NullMarked;
