/**
 * Check-ins and their corrections.
 */
@NullMarked
package org.headway.okr.rest.checkin;

import org.jspecify.annotations.NullMarked;
