/**
 * What administrators of the product do with areas and with what somebody left behind.
 */
@NullMarked
package org.headway.okr.rest.admin;

import org.jspecify.annotations.NullMarked;
