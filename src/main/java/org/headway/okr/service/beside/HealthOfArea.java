package org.headway.okr.service.beside;

import java.util.List;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.beside.HealthMetric;

/** The health metrics of an area, what is out of range first. */
public record HealthOfArea(Area area, List<HealthMetric> metrics, boolean mayEdit) {
    public HealthOfArea {
        metrics = List.copyOf(metrics);
    }
}
