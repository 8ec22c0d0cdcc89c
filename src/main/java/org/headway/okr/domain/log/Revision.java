package org.headway.okr.domain.log;

import java.time.Instant;
import java.util.Optional;
import org.headway.okr.domain.Person;
import org.headway.okr.domain.Projection;

/**
 * One accepted version of a definition, in the log: what it said from then on.
 *
 * @param what the objective or key result as it was then; a key result stands nowhere here, see {@link Projection}
 * @param ended whether it was dropped with this version
 * @param reason what was given as the reason; empty if nothing
 * @param by empty where the product itself made the change
 */
public record Revision<T>(T what, boolean ended, String reason, Optional<Person> by, Instant at) {}
