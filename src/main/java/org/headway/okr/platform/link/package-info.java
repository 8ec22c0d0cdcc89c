/**
 * The other product, reached through the application link as the signed-in person: bounded calls, and which product is
 * home. It knows application links and SAL's requests, and neither product.
 */
@NullMarked
package org.headway.okr.platform.link;

import org.jspecify.annotations.NullMarked;
