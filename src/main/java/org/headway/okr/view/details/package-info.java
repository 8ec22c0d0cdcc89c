/**
 * What a row of the table says when it is opened: its check-ins, the newest first.
 */
@NullMarked
package org.headway.okr.view.details;

import org.jspecify.annotations.NullMarked;
