/** What a meeting talks about, and what changed since the last one. It reads, with a fixed number of statements. */
@NullMarked
package org.headway.okr.service.agenda;

import org.jspecify.annotations.NullMarked;
