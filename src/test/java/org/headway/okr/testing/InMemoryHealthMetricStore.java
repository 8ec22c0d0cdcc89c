package org.headway.okr.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.HealthMetricKey;
import org.headway.okr.domain.beside.HealthMetric;
import org.headway.okr.domain.beside.HealthReading;
import org.headway.okr.service.ConcurrentWrite;
import org.headway.okr.service.store.HealthMetricStore;
import org.headway.okr.service.store.Stamp;

/** Health metrics and their log in memory. */
public final class InMemoryHealthMetricStore implements HealthMetricStore {

    private final Versions versions = new Versions();
    private final Numbers numbers = new Numbers();
    private final Map<HealthMetricKey, HealthMetric> metrics = new LinkedHashMap<>();
    private final List<HealthReading> log = new ArrayList<>();
    private final List<Defined> definitions = new ArrayList<>();

    private record Defined(HealthMetric metric, boolean ended, Instant at) {}

    @Override
    public Optional<HealthMetric> find(HealthMetricKey key) {
        return Optional.ofNullable(metrics.get(key));
    }

    @Override
    public List<HealthMetric> in(Collection<AreaKey> areas) {
        return metrics.values().stream()
                .filter(metric -> areas.contains(metric.key().area()))
                .toList();
    }

    @Override
    public List<HealthMetric> asOf(Collection<AreaKey> areas, LocalDate day, Instant midnight) {
        return definedBefore(areas, midnight)
                .flatMap(metric -> readings(metric.key(), Integer.MAX_VALUE).stream()
                        .filter(entry -> !entry.day().isAfter(day))
                        .limit(1)
                        .map(entry -> metric.reading(new HealthMetric.Current(entry.value(), entry.day()))))
                .toList();
    }

    private Stream<HealthMetric> definedBefore(Collection<AreaKey> areas, Instant midnight) {
        Map<HealthMetricKey, Defined> then = new LinkedHashMap<>();
        definitions.stream()
                .filter(defined -> areas.contains(defined.metric().key().area()))
                .forEach(defined -> then.merge(
                        defined.metric().key(),
                        defined,
                        (earlier, later) -> later.at().isBefore(midnight) ? later : earlier));
        return then.values().stream().filter(defined -> !defined.ended()).map(Defined::metric);
    }

    @Override
    public HealthMetric add(AreaKey area, New made, Stamp stamp) {
        HealthMetricKey key = area.healthMetric(numbers.next(area));
        versions.claim(key, 1);
        return define(stamp, new HealthMetric(key, made.name(), made.unit(), made.range(), 1, 0, Optional.empty()));
    }

    @Override
    public HealthMetric change(HealthMetric metric, Stamp stamp) {
        int next = metric.version() + 1;
        versions.claim(metric.key(), next);
        return define(stamp, metrics.get(metric.key()).defined(metric.name(), metric.unit(), metric.range(), next));
    }

    @Override
    public void remove(HealthMetric metric, Stamp stamp) {
        versions.claim(metric.key(), metric.version() + 1);
        metrics.remove(metric.key());
        definitions.add(new Defined(metric, true, stamp.at()));
    }

    @Override
    public Optional<HealthReading> reading(UUID id) {
        return log.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    @Override
    public List<HealthReading> readings(HealthMetricKey metric, int limit) {
        return log.stream()
                .filter(entry -> entry.metric().equals(metric))
                .sorted(Comparator.comparing(HealthReading::day)
                        .thenComparing(HealthReading::sequence)
                        .reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public void append(HealthReading reading) {
        HealthMetric now = metrics.get(reading.metric());
        if (reading.sequence() <= now.readings() || reading(reading.id()).isPresent()) {
            throw new ConcurrentWrite(reading.toString(), new IllegalStateException("taken"));
        }
        if (reading.sequence() > now.readings() + 1) {
            throw new IllegalArgumentException(reading.sequence() + " skips " + now.readings());
        }
        log.add(reading);
        HealthMetric shown = put(now.after(reading));
        assert shown.readings() == reading.sequence();
    }

    private HealthMetric define(Stamp stamp, HealthMetric metric) {
        definitions.add(new Defined(metric, false, stamp.at()));
        return put(metric);
    }

    private HealthMetric put(HealthMetric metric) {
        metrics.put(metric.key(), metric);
        return metric;
    }
}
