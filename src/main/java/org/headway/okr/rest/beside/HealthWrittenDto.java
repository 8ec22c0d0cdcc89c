package org.headway.okr.rest.beside;

/** A health metric after a write, with its area's strip in HTML as it looks now. */
public record HealthWrittenDto(HealthMetricDto metric, String strip) {}
