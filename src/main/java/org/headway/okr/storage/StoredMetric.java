package org.headway.okr.storage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.headway.okr.domain.HealthMetricKey;
import org.headway.okr.domain.beside.HealthMetric;
import org.headway.okr.domain.beside.HealthRange;

/** How a health metric lies in its row, and its definition in the log: its ends where those of a key result lie. */
final class StoredMetric {

    private StoredMetric() {}

    static void write(AoHealthMetric row, HealthMetric metric) {
        row.setMetricName(metric.name());
        row.setUnit(StoredText.orNull(metric.unit()));
        row.setLowest(StoredText.orNull(metric.range().low()));
        row.setHighest(StoredText.orNull(metric.range().high()));
        row.save();
    }

    static HealthMetric metric(AoHealthMetric row) {
        Optional<LocalDate> day = Optional.ofNullable(row.getLatestDay()).map(LocalDate::parse);
        return new HealthMetric(
                new HealthMetricKey(row.getMetricKey()),
                row.getMetricName(),
                StoredText.orEmpty(row.getUnit()),
                new HealthRange(StoredText.decimal(row.getLowest()), StoredText.decimal(row.getHighest())),
                row.getVersion(),
                row.getReadings(),
                StoredText.decimal(row.getLatestValue())
                        .flatMap(value -> day.map(read -> new HealthMetric.Current(value, read))));
    }

    static void log(AoRevision row, HealthMetric metric) {
        row.setTitle(metric.name());
        row.setUnit(StoredText.orNull(metric.unit()));
        row.setBaseline(StoredText.orNull(metric.range().low()));
        row.setTarget(StoredText.orNull(metric.range().high()));
        row.save();
    }

    static void logEnd(AoRevision row) {
        row.setEnded(true);
        row.save();
    }

    static boolean isBefore(AoRevision row, Instant moment) {
        return Optional.ofNullable(row.getRecordedAt())
                .filter(at -> at < moment.toEpochMilli())
                .isPresent();
    }

    static HealthMetric asIn(AoRevision row, HealthMetric now) {
        return now.defined(
                StoredText.orEmpty(row.getTitle()),
                StoredText.orEmpty(row.getUnit()),
                new HealthRange(StoredText.decimal(row.getBaseline()), StoredText.decimal(row.getTarget())),
                row.getVersion());
    }
}
