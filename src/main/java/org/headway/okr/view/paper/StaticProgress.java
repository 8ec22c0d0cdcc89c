package org.headway.okr.view.paper;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.Measure;
import org.headway.okr.domain.Progress;
import org.headway.okr.view.Figures;
import org.headway.okr.view.Values;
import org.headway.okr.view.Viewing;
import org.headway.okr.view.standing.ProgressCell;

/**
 * Where a key result stands, in exact numbers and in words: the fonts of a PDF may lack arrows and comparison signs.
 *
 * @param aim from where to where, or which bound
 * @param below the percent of the way, or a word
 * @param bar how full the bar is, 0 to 100; below 0 where the type has none
 */
public record StaticProgress(String now, String aim, String below, int bar) {

    private static final int NO_BAR = -1;
    private static final int FULL = 100;

    static StaticProgress of(KeyResult keyResult, Viewing viewing) {
        ProgressCell live = ProgressCell.of(keyResult, viewing);
        Measure measure = keyResult.measure();
        String value = Values.of(measure, keyResult.projection().value(), viewing);
        return new StaticProgress(
                value.isEmpty() ? live.now() : value, aim(measure, live, viewing), live.below(), bar(keyResult));
    }

    private static String aim(Measure measure, ProgressCell live, Viewing viewing) {
        Figures figures = viewing.figures();
        if (measure instanceof Measure.Metric metric) {
            return viewing.words()
                    .say(
                            "okr.static.from-to",
                            figures.exact(metric.from(), ""),
                            figures.exact(metric.to(), metric.unit()));
        }
        if (measure instanceof Measure.Threshold threshold) {
            String bound = threshold.comparison().name().toLowerCase(Locale.ROOT);
            return viewing.words().say("okr.static.bound." + bound, figures.exact(threshold.bound(), threshold.unit()));
        }
        return live.to();
    }

    private static int bar(KeyResult keyResult) {
        if (!(keyResult.measure() instanceof Measure.Metric)) {
            return NO_BAR;
        }
        Optional<BigDecimal> percent = keyResult.progress().map(Progress::percent);
        return percent.map(share ->
                        share.max(BigDecimal.ZERO).min(BigDecimal.valueOf(FULL)).intValueExact())
                .orElse(0);
    }

    /** What the bar leaves empty. */
    public int rest() {
        return FULL - bar;
    }
}
