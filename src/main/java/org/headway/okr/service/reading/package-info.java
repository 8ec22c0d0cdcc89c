/** What adapters ask: every question of a reader, with that reader's rights. It writes nothing. */
@NullMarked
package org.headway.okr.service.reading;

import org.jspecify.annotations.NullMarked;
