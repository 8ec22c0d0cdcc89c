package org.headway.okr.domain.beside;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.headway.okr.domain.HealthMetricKey;
import org.headway.okr.domain.Person;

/**
 * What somebody read of a health metric on a day, never changed once it is in the log.
 *
 * @param id made by the client, the same for every retry
 * @param sequence place in the metric's log, from 1
 * @param day the day it was read; before the day of {@code at} where it was entered later
 */
public record HealthReading(
        UUID id, HealthMetricKey metric, int sequence, LocalDate day, Instant at, Person author, BigDecimal value) {

    /** Whether the same person read the same of the same metric, whenever it arrived. */
    public boolean saysTheSameAs(HealthReading other) {
        return metric.equals(other.metric)
                && author.userKey().equals(other.author.userKey())
                && day.equals(other.day)
                && value.compareTo(other.value) == 0;
    }

    /** The same reading at a place of the log. */
    public HealthReading at(int place) {
        return new HealthReading(id, metric, place, day, at, author, value);
    }
}
