package org.headway.okr.domain.close;

import java.time.Instant;
import java.util.Optional;
import org.headway.okr.domain.CycleDecision;
import org.headway.okr.domain.Person;

/**
 * That a cycle was closed or opened again, in the history of its area.
 *
 * @param decision which cycle of which area
 * @param closed whether it was closed, or opened again
 */
public record ClosingChange(CycleDecision decision, boolean closed, String reason, Optional<Person> by, Instant at) {}
