package org.headway.okr.view.standing;

import java.math.BigDecimal;
import java.util.Optional;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.Measure;
import org.headway.okr.domain.Progress;
import org.headway.okr.view.Figures;
import org.headway.okr.view.Viewing;
import org.headway.okr.view.Words;

/**
 * Where a key result stands: from, now, to, and under them a bar or a word.
 *
 * @param bar how full the bar is, 0 to 100; empty where the type has no bar
 * @param below the words beside the bar, or in its place
 * @param said the rest of the sentence that begins with {@code now}
 */
public record ProgressCell(String from, String now, String to, String bar, String below, String said) {

    private static final String NONE = "–";
    private static final BigDecimal FULL = BigDecimal.valueOf(100);

    public static ProgressCell of(KeyResult keyResult, Viewing viewing) {
        Optional<BigDecimal> value = keyResult.projection().value();
        Measure measure = keyResult.measure();
        if (measure instanceof Measure.Metric metric) {
            return ofMetric(metric, value, keyResult.progress(), viewing);
        }
        if (measure instanceof Measure.Threshold threshold) {
            return ofThreshold(threshold, value, viewing);
        }
        if (measure instanceof Measure.Baseline baseline) {
            return ofBaseline(baseline, value, viewing);
        }
        boolean done = value.map(BigDecimal::signum).orElse(0) > 0;
        Words words = viewing.words();
        return new ProgressCell(
                "",
                words.say(done ? "okr.milestone.done" : "okr.milestone.not-done"),
                "",
                "",
                words.say("okr.milestone"),
                "");
    }

    private static ProgressCell ofMetric(
            Measure.Metric metric, Optional<BigDecimal> value, Optional<Progress> progress, Viewing viewing) {
        Figures figures = viewing.figures();
        Words words = viewing.words();
        String unit = metric.unit();
        String percent = progress.map(share -> figures.percent(share.percent())).orElse(NONE);
        String said = words.say(
                "okr.said.metric", figures.exact(metric.from(), ""), figures.exact(metric.to(), unit), percent);
        return new ProgressCell(
                figures.brief(metric.from(), unit),
                now(value, unit, figures),
                figures.brief(metric.to(), unit),
                progress.map(share ->
                                share.percent().max(BigDecimal.ZERO).min(FULL).toPlainString())
                        .orElse("0"),
                percent,
                exactly(value, unit, viewing) + said + viewing.pace());
    }

    private static ProgressCell ofThreshold(Measure.Threshold threshold, Optional<BigDecimal> value, Viewing viewing) {
        Figures figures = viewing.figures();
        String unit = threshold.unit();
        String sign = threshold.comparison().sign() + " ";
        String below = Progress.of(threshold, value)
                .map(share -> share.share().signum() > 0 ? "okr.threshold.holds" : "okr.threshold.does-not-hold")
                .map(key -> viewing.words().say(key))
                .orElse("");
        return new ProgressCell(
                "",
                now(value, unit, figures),
                sign + figures.brief(threshold.bound(), unit),
                "",
                below,
                exactly(value, unit, viewing));
    }

    private static ProgressCell ofBaseline(Measure.Baseline baseline, Optional<BigDecimal> value, Viewing viewing) {
        Words words = viewing.words();
        return new ProgressCell(
                "",
                now(value, baseline.unit(), viewing.figures()),
                value.isPresent() ? "" : words.say("okr.baseline.unknown"),
                "",
                words.say(value.isPresent() ? "okr.baseline.known" : "okr.baseline"),
                exactly(value, baseline.unit(), viewing));
    }

    private static String now(Optional<BigDecimal> value, String unit, Figures figures) {
        return value.map(number -> figures.brief(number, unit)).orElse(NONE);
    }

    /** What the brief number left out, for the voice and the tooltip. */
    private static String exactly(Optional<BigDecimal> value, String unit, Viewing viewing) {
        Figures figures = viewing.figures();
        return value.filter(number -> !figures.brief(number, unit).equals(figures.exact(number, unit)))
                .map(number -> viewing.words().say("okr.said.exactly", figures.exact(number, unit)))
                .orElse("");
    }
}
