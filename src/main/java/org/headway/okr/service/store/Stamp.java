package org.headway.okr.service.store;

import java.time.Instant;
import org.headway.okr.domain.Person;

/** Who changes something, and when. */
public record Stamp(Person by, Instant at) {}
