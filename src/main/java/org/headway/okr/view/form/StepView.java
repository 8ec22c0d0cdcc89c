package org.headway.okr.view.form;

import java.math.BigDecimal;
import org.headway.okr.domain.Confidence;
import org.headway.okr.domain.programme.ConfidenceScale;
import org.headway.okr.view.Beliefs;

/**
 * A step of the scale that confidence is given on.
 *
 * @param value out of ten, as it is sent
 * @param typed the digits that choose it
 * @param name what a screen reader calls it
 */
public record StepView(String value, String text, String typed, String name) {

    static StepView of(Confidence step, ConfidenceScale scale, Beliefs beliefs) {
        return new StepView(
                outOfTen(step), beliefs.brief(step), typed(step, scale, beliefs.brief(step)), beliefs.number(step));
    }

    static String outOfTen(Confidence confidence) {
        BigDecimal tenths = BigDecimal.valueOf(confidence.percent(), 1).stripTrailingZeros();
        return tenths.toPlainString();
    }

    /** Words are chosen by their place. */
    private static String typed(Confidence step, ConfidenceScale scale, String text) {
        return scale == ConfidenceScale.WORDS
                ? String.valueOf(scale.steps().indexOf(step) + 1)
                : text.replaceAll("[^0-9]", "");
    }
}
