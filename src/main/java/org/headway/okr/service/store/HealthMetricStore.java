package org.headway.okr.service.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.HealthMetricKey;
import org.headway.okr.domain.beside.HealthMetric;
import org.headway.okr.domain.beside.HealthRange;
import org.headway.okr.domain.beside.HealthReading;

/** Health metrics, with the last entry of their log. */
public interface HealthMetricStore {

    /** What a new metric is made of. */
    record New(String name, String unit, HealthRange range) {}

    Optional<HealthMetric> find(HealthMetricKey key);

    /** All metrics of these areas, in the order they were made. */
    List<HealthMetric> in(Collection<AreaKey> areas);

    /**
     * Those of them that were there before a moment and were read by its day, each as it was defined then (or first, where it was
     * defined later) and with what it read then: of the latest day, the last entry.
     */
    List<HealthMetric> asOf(Collection<AreaKey> areas, LocalDate day, Instant midnight);

    /** Stores a new metric at version 1 and gives it the area's next key. */
    HealthMetric add(AreaKey area, New made, Stamp stamp);

    /** Stores name, unit and range, if the stored version is still {@code metric.version()}. */
    HealthMetric change(HealthMetric metric, Stamp stamp);

    /** Removes a metric from sight; its log stays. */
    void remove(HealthMetric metric, Stamp stamp);

    Optional<HealthReading> reading(UUID id);

    /** The last entries of a log, the latest day first. */
    List<HealthReading> readings(HealthMetricKey metric, int limit);

    /**
     * Appends an entry, and lets the metric show what follows from it. Its sequence must be the next one: if it is taken, or the id is,
     * ConcurrentWrite.
     */
    void append(HealthReading reading);
}
