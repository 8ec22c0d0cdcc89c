package org.headway.okr.storage;

import java.time.Instant;
import java.util.Optional;
import org.headway.okr.domain.HealthMetric;
import org.headway.okr.domain.HealthRange;

/** How the definition of a health metric lies in the log: its ends where those of a key result lie. */
final class StoredMetric {

    private StoredMetric() {}

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
