package org.headway.okr.service.beside;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.HealthMetricKey;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.Person;
import org.headway.okr.domain.WriteId;
import org.headway.okr.domain.beside.HealthMetric;
import org.headway.okr.domain.beside.HealthRange;
import org.headway.okr.domain.beside.HealthReading;
import org.headway.okr.service.Access;
import org.headway.okr.service.Busy;
import org.headway.okr.service.InvalidInput;
import org.headway.okr.service.Reader;
import org.headway.okr.service.Texts;
import org.headway.okr.service.Writes;
import org.headway.okr.service.store.HealthMetricStore;
import org.headway.okr.service.store.Receipts;
import org.headway.okr.service.store.Stamp;
import org.headway.okr.service.writing.Measures;

/** Writes health metrics and appends to their log; a retry stores once. */
@Named
public final class HealthCommands {

    private final Access access;
    private final Writes writes;
    private final HealthMetricStore metrics;
    private final Receipts receipts;
    private final Clock clock;

    @Inject
    public HealthCommands(Access access, Writes writes, HealthMetricStore metrics, Receipts receipts, Clock clock) {
        this.access = access;
        this.writes = writes;
        this.metrics = metrics;
        this.receipts = receipts;
        this.clock = clock;
    }

    /** Adds a metric; {@code id} is the client's, the same for every retry. */
    public HealthMetric add(Reader reader, AreaKey area, Optional<WriteId> id, HealthMetricText text) {
        Stamp stamp = stamp(access.editor(reader, area));
        HealthMetricText checked = checked(text);
        return writes.untilItLands(() -> addedBefore(reader, area, id).orElseGet(() -> {
                    HealthMetric added = add(reader, area, checked, stamp);
                    id.ifPresent(
                            one -> receipts.keep(area.value(), one, added.key().value(), stamp));
                    return added;
                }))
                .orElseThrow(Busy::new);
    }

    /** The metric that a retry repeats, as it is by now. */
    private Optional<HealthMetric> addedBefore(Reader reader, AreaKey area, Optional<WriteId> id) {
        return id.flatMap(one -> receipts.of(area.value(), one))
                .flatMap(HealthMetricKey::read)
                .map(key -> found(reader, key));
    }

    private HealthMetric add(Reader reader, AreaKey area, HealthMetricText checked, Stamp stamp) {
        List<HealthMetric> others = metrics.in(List.of(access.area(reader, area).key()));
        requireNew(checked.name(), others);
        if (others.size() >= HealthMetric.MOST) {
            throw new InvalidInput("name", "okr.error.too-many-metrics", HealthMetric.MOST);
        }
        return metrics.add(area, new HealthMetricStore.New(checked.name(), checked.unit(), checked.range()), stamp);
    }

    public HealthMetric change(Reader reader, HealthMetricKey key, int version, HealthMetricText text) {
        HealthMetric current = found(reader, key);
        Stamp stamp = stamp(access.editor(reader, key.area()));
        HealthMetricText checked = checked(text);
        HealthMetric mine = current.defined(checked.name(), checked.unit(), checked.range(), version);
        return writes.edit(version, mine, () -> found(reader, key), HealthMetric::version, () -> {
            requireNew(
                    checked.name(),
                    metrics.in(List.of(key.area())).stream()
                            .filter(other -> !other.key().equals(key))
                            .toList());
            return metrics.change(mine, stamp);
        });
    }

    /** Answers what was there. */
    public HealthMetric remove(Reader reader, HealthMetricKey key, int version) {
        HealthMetric current = found(reader, key);
        Stamp stamp = stamp(access.editor(reader, key.area()));
        return writes.edit(version, current, () -> found(reader, key), HealthMetric::version, () -> {
            metrics.remove(current, stamp);
            return current;
        });
    }

    /** Says what a metric read on a day, today where none is named. */
    public HealthReading read(
            Reader reader, HealthMetricKey key, UUID id, BigDecimal value, Optional<LocalDate> asked) {
        HealthMetric known = found(reader, key);
        Person author = access.editor(reader, key.area());
        LocalDate today = LocalDate.now(clock);
        LocalDate day = asked.orElse(today);
        if (day.isAfter(today)) {
            throw new InvalidInput("day", "okr.error.in-the-future");
        }
        HealthReading entry =
                new HealthReading(id, known.key(), 0, day, clock.instant(), author, Measures.number("value", value));
        return writes.untilItLands(() -> sentBefore(entry).orElseGet(() -> append(reader, entry)))
                .orElseThrow(Busy::new);
    }

    /** The reading that a retry repeats. The same id with another value is no retry. */
    private Optional<HealthReading> sentBefore(HealthReading entry) {
        Optional<HealthReading> stored = metrics.reading(entry.id());
        stored.filter(other -> !other.saysTheSameAs(entry)).ifPresent(somethingElse -> {
            throw new InvalidInput("id", "okr.error.id-taken");
        });
        return stored;
    }

    private HealthReading append(Reader reader, HealthReading entry) {
        HealthReading next = entry.at(found(reader, entry.metric()).readings() + 1);
        metrics.append(next);
        return next;
    }

    private HealthMetric found(Reader reader, HealthMetricKey key) {
        return access.within(reader, key.area(), () -> metrics.find(key));
    }

    private static void requireNew(String name, List<HealthMetric> others) {
        if (others.stream().anyMatch(other -> other.name().equalsIgnoreCase(name))) {
            throw new InvalidInput("name", "okr.error.metric-taken", name);
        }
    }

    private static HealthMetricText checked(HealthMetricText text) {
        HealthRange range = text.range();
        if (range.low().isEmpty() && range.high().isEmpty()) {
            throw new InvalidInput("low", "okr.error.no-range");
        }
        var low = range.low().map(number -> Measures.number("low", number));
        var high = range.high().map(number -> Measures.number("high", number));
        if (low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) > 0) {
            throw new InvalidInput("high", "okr.error.below-low");
        }
        return new HealthMetricText(
                Texts.required("name", text.name(), HealthMetric.NAME_LIMIT),
                Texts.line("unit", text.unit(), KeyResult.UNIT_LIMIT),
                range);
    }

    private Stamp stamp(Person by) {
        return new Stamp(by, clock.instant());
    }
}
