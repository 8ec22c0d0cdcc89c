package org.headway.okr.rest.beside;

import org.headway.okr.domain.beside.HealthMetric;
import org.headway.okr.rest.MeasureDto;
import org.jspecify.annotations.Nullable;

/**
 * A health metric on the wire, numbers as exact text.
 *
 * @param state {@code IN_RANGE}, {@code OUT_OF_RANGE}, or {@code UNREAD} before the first reading
 */
public record HealthMetricDto(
        String key,
        String area,
        String name,
        String unit,
        @Nullable String low,
        @Nullable String high,
        @Nullable String current,
        @Nullable String day,
        String state,
        int version) {

    public static HealthMetricDto of(HealthMetric metric) {
        return new HealthMetricDto(
                metric.key().value(),
                metric.key().area().value(),
                metric.name(),
                metric.unit(),
                metric.range().low().map(MeasureDto::plain).orElse(null),
                metric.range().high().map(MeasureDto::plain).orElse(null),
                metric.current().map(read -> MeasureDto.plain(read.value())).orElse(null),
                metric.current().map(read -> read.day().toString()).orElse(null),
                metric.state().name(),
                metric.version());
    }
}
