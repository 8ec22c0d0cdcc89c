/** Appending to the log of check-ins, correcting it, and looking at one key result from near. */
@NullMarked
package org.headway.okr.service.checkin;

import org.jspecify.annotations.NullMarked;
