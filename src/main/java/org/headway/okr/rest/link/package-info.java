/**
 * The link to the other product: which one is home, the test and the service account for administrators, and the links told to a mirror.
 */
@NullMarked
package org.headway.okr.rest.link;

import org.jspecify.annotations.NullMarked;
