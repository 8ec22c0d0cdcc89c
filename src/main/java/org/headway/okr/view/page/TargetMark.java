package org.headway.okr.view.page;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.headway.okr.domain.Cycle;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.Measure;
import org.headway.okr.domain.log.Revision;
import org.headway.okr.service.checkin.KeyResultHistory;
import org.headway.okr.view.Viewing;

/** The days on which a target was changed, and to what, as triangles in a chart. */
final class TargetMark {

    private TargetMark() {}

    static List<ChartPoint> of(KeyResultHistory past) {
        List<ChartPoint> changes = new ArrayList<>();
        List<Revision<KeyResult>> all = past.revisions();
        for (int i = 1; i < all.size(); i++) {
            Revision<KeyResult> before = all.get(i - 1);
            LocalDate day = all.get(i).at().atZone(past.zone()).toLocalDate();
            Optional<ChartPoint> target = target(all.get(i).what().measure()).map(value -> new ChartPoint(day, value));
            target.filter(now -> !before.what().draft()
                            && target(before.what().measure())
                                    .filter(value -> value.compareTo(now.value()) != 0)
                                    .isPresent())
                    .ifPresent(changes::add);
        }
        return changes;
    }

    /** A triangle of nine pixels whose middle lies on the target. */
    static String path(List<ChartPoint> changes, Cycle cycle, ChartScale scale) {
        return changes.stream()
                .filter(change -> cycle.contains(change.day()))
                .map(change -> "M" + scale.point(change.day(), change.value()) + "m-4.5 4h9l-4.5 -8z")
                .collect(Collectors.joining());
    }

    static String said(List<ChartPoint> changes, String unit, Viewing viewing) {
        return changes.stream()
                .map(change -> "; "
                        + viewing.words()
                                .say(
                                        "okr.chart.target",
                                        viewing.figures().exact(change.value(), unit),
                                        viewing.days().brief(change.day())))
                .collect(Collectors.joining());
    }

    private static Optional<BigDecimal> target(Measure measure) {
        if (measure instanceof Measure.Metric metric) {
            return Optional.of(metric.to());
        }
        return measure instanceof Measure.Threshold threshold ? Optional.of(threshold.bound()) : Optional.empty();
    }
}
