package org.headway.okr.view.close;

import java.math.BigDecimal;
import java.util.Optional;
import org.headway.okr.domain.Ambition;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.Measure;
import org.headway.okr.domain.close.Score;
import org.headway.okr.domain.close.Scoring;
import org.headway.okr.view.Title;
import org.headway.okr.view.Values;
import org.headway.okr.view.Viewing;

/**
 * A key result that is scored.
 *
 * @param ambition its word where it is more than committed
 * @param committed whether a lesson is asked for where it ends below 1.0
 * @param yesOrNo whether its value is done or not done
 * @param value what it ended with, in the reader's language
 * @param aim what stands behind the value
 * @param suggested the score that its progress suggests, as people read it; empty where none does
 * @param outcome {@code DONE}, {@code CONTINUED} or {@code DROPPED}
 */
public record ClosingRowView(
        String key,
        int version,
        String title,
        String ambition,
        boolean committed,
        boolean yesOrNo,
        boolean done,
        String value,
        String aim,
        String suggested,
        String score,
        String because,
        String lesson,
        String outcome) {

    static ClosingRowView of(KeyResult keyResult, Scoring scoring, Viewing viewing) {
        Optional<BigDecimal> value = keyResult.projection().value();
        Measure measure = keyResult.measure();
        Ambition ambition = keyResult.definition().ambition();
        return new ClosingRowView(
                keyResult.key().value(),
                scoring.version(),
                Title.of(keyResult),
                ambition == Ambition.COMMITTED ? "" : viewing.words().say("okr.ambition.stretch"),
                ambition == Ambition.COMMITTED,
                measure instanceof Measure.Milestone,
                value.map(BigDecimal::signum).orElse(0) > 0,
                value.map(number -> viewing.figures().exact(number, "")).orElse(""),
                aim(measure, viewing),
                Score.suggestedFor(keyResult).map(score -> said(score, viewing)).orElse(""),
                scoring.score().map(score -> said(score, viewing)).orElse(""),
                scoring.because(),
                scoring.lesson(),
                scoring.outcome().name());
    }

    private static String said(Score score, Viewing viewing) {
        return viewing.figures().score(score.value());
    }

    /** {@code of 6 %}, or the bound. */
    private static String aim(Measure measure, Viewing viewing) {
        if (measure instanceof Measure.Metric metric) {
            return viewing.words().say("okr.closing.of", viewing.figures().exact(metric.to(), metric.unit()));
        }
        if (measure instanceof Measure.Threshold threshold) {
            return threshold.comparison().sign() + " " + viewing.figures().exact(threshold.bound(), threshold.unit());
        }
        return Values.unit(measure);
    }
}
