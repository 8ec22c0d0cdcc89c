package org.headway.okr.service.table;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.beside.Beside;
import org.headway.okr.domain.beside.Checklist;
import org.headway.okr.domain.beside.HealthMetric;
import org.headway.okr.domain.beside.JustDoIt;
import org.headway.okr.service.store.HealthMetricStore;
import org.headway.okr.service.store.JustDoItStore;

/** Reads what stands beside the key results of areas whose container was found visible: three statements at most today,
 * and two more on an earlier day. */
@Named
public final class BesideQuery {

    private final HealthMetricStore metrics;
    private final JustDoItStore justDoIts;

    @Inject
    public BesideQuery(HealthMetricStore metrics, JustDoItStore justDoIts) {
        this.metrics = metrics;
        this.justDoIts = justDoIts;
    }

    /** By area, as far as a table shows it. The lists name areas in cycles. */
    Map<AreaKey, Beside> in(Collection<Checklist> lists, TableQuestion.Show show) {
        return together(
                show.health() ? metrics.in(areas(lists)) : List.of(),
                show.justDoIts() ? justDoIts.in(lists) : List.of());
    }

    /** The same at the end of an earlier day. */
    Map<AreaKey, Beside> asOf(LocalDate day, Instant midnight, Collection<Checklist> lists, TableQuestion.Show show) {
        return together(
                show.health() ? metrics.asOf(areas(lists), day, midnight) : List.of(),
                show.justDoIts() ? justDoIts.asOf(lists, midnight) : List.of());
    }

    private static List<AreaKey> areas(Collection<Checklist> lists) {
        return lists.stream().map(Checklist::area).toList();
    }

    private static Map<AreaKey, Beside> together(List<HealthMetric> metrics, List<JustDoIt> items) {
        Map<AreaKey, List<HealthMetric>> health = metrics.stream()
                .sorted(HealthMetric.AS_SHOWN)
                .collect(groupingBy(metric -> metric.key().area()));
        Map<AreaKey, List<JustDoIt>> toDo =
                items.stream().collect(groupingBy(justDoIt -> justDoIt.list().area()));
        return Stream.concat(health.keySet().stream(), toDo.keySet().stream())
                .distinct()
                .collect(toMap(
                        area -> area,
                        area -> new Beside(health.getOrDefault(area, List.of()), toDo.getOrDefault(area, List.of()))));
    }
}
