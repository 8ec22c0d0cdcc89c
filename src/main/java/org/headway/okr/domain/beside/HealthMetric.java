package org.headway.okr.domain.beside;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.headway.okr.domain.HealthMetricKey;

/**
 * A number of an area that should stay in a range, cycle after cycle.
 *
 * @param version of the definition; readings do not count
 * @param readings how many entries its log has
 * @param current the one of the latest day
 */
public record HealthMetric(
        HealthMetricKey key,
        String name,
        String unit,
        HealthRange range,
        int version,
        int readings,
        Optional<Current> current) {

    /** Longest name, in characters. */
    public static final int NAME_LIMIT = 100;

    /** Most metrics of one area. */
    public static final int MOST = 30;

    /** What needs a look comes first; otherwise as they were made. */
    public static final Comparator<HealthMetric> AS_SHOWN = Comparator.comparing(HealthMetric::state);

    /** What a metric read last, and of which day that is. */
    public record Current(BigDecimal value, LocalDate day) {}

    /** How a metric stands: what needs a look comes first. */
    public enum State {
        OUT_OF_RANGE,
        IN_RANGE,
        UNREAD
    }

    public State state() {
        return current.map(read -> range.holds(read.value()) ? State.IN_RANGE : State.OUT_OF_RANGE)
                .orElse(State.UNREAD);
    }

    /** The same with one more entry in its log. An earlier day does not change what it shows. */
    public HealthMetric after(HealthReading next) {
        boolean isLast = current.map(read -> !next.day().isBefore(read.day())).orElse(true);
        return new HealthMetric(
                key,
                name,
                unit,
                range,
                version,
                next.sequence(),
                isLast ? Optional.of(new Current(next.value(), next.day())) : current);
    }

    /** The same as it stood when it had read this. */
    public HealthMetric reading(Current then) {
        return new HealthMetric(key, name, unit, range, version, readings, Optional.of(then));
    }

    /** The same with another definition. */
    public HealthMetric defined(String newName, String newUnit, HealthRange newRange, int newVersion) {
        return new HealthMetric(key, newName, newUnit, newRange, newVersion, readings, current);
    }
}
