package org.headway.okr.view.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.Measure;
import org.headway.okr.domain.Progress;
import org.headway.okr.view.Figures;
import org.headway.okr.view.Values;
import org.headway.okr.view.Viewing;
import org.headway.okr.view.standing.ProgressCell;

/**
 * Where a key result stands, every digit of it.
 *
 * @param way {@code 4.2 % → 6 %}; empty where there is none
 * @param bar how full the bar is, 0 to 100; empty where the type has no bar
 * @param pace where its tick stands today, 0 to 100; empty while the cycle does not run
 * @param words how far that is
 */
public record StandingView(String now, String way, String bar, String pace, String words) {

    public static StandingView of(KeyResult keyResult, LocalDate today, Viewing viewing) {
        ProgressCell cell = ProgressCell.of(keyResult, viewing);
        Optional<BigDecimal> value = keyResult.projection().value();
        Measure measure = keyResult.measure();
        boolean paced = measure instanceof Measure.Metric && viewing.isRunning();
        BigDecimal pace = viewing.cycle().evenPace(today);
        return new StandingView(
                value.isPresent() ? Values.of(measure, value, viewing) : cell.now(),
                way(measure, viewing.figures()),
                cell.bar(),
                paced ? pace.movePointRight(2).setScale(1, RoundingMode.HALF_UP).toPlainString() : "",
                words(cell, measure, paced ? Optional.of(new Progress(pace)) : Optional.empty(), viewing));
    }

    static String way(Measure measure, Figures figures) {
        if (measure instanceof Measure.Metric metric) {
            return figures.exact(metric.from(), metric.unit()) + " → " + figures.exact(metric.to(), metric.unit());
        }
        return measure instanceof Measure.Threshold threshold
                ? threshold.comparison().sign() + " " + figures.exact(threshold.bound(), threshold.unit())
                : "";
    }

    private static String words(ProgressCell cell, Measure measure, Optional<Progress> pace, Viewing viewing) {
        if (!(measure instanceof Measure.Metric)) {
            return cell.below();
        }
        return pace.map(even -> viewing.figures().percent(even.percent()))
                .map(even -> viewing.words().say("okr.standing.pace", cell.below(), even))
                .orElseGet(() -> viewing.words().say("okr.standing.way", cell.below()));
    }
}
