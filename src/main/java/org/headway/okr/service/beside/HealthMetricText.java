package org.headway.okr.service.beside;

import org.headway.okr.domain.beside.HealthRange;

/** What an editor says of a health metric. */
public record HealthMetricText(String name, String unit, HealthRange range) {}
