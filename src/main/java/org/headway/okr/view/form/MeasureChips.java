package org.headway.okr.view.form;

import java.util.List;
import java.util.stream.Stream;
import org.headway.okr.domain.Measure;
import org.headway.okr.domain.Reading;
import org.headway.okr.domain.text.MeasureText;
import org.headway.okr.view.Figures;
import org.headway.okr.view.Words;

/**
 * What was read out of a key result while its author types.
 *
 * @param chips {@code from 52 %}, {@code to 70 %}, {@code metric}
 * @param hint what is missing; empty if nothing
 */
public record MeasureChips(List<String> chips, String hint) {

    public MeasureChips {
        chips = List.copyOf(chips);
    }

    public static MeasureChips of(MeasureText read, Words words) {
        Figures figures = new Figures(words.locale());
        Measure measure = read.measure();
        if (measure instanceof Measure.Metric metric) {
            return chips(
                    read,
                    words,
                    words.say("okr.chip.from", figures.exact(metric.from(), metric.unit())),
                    words.say("okr.chip.to", figures.exact(metric.to(), metric.unit())),
                    words.say("okr.chip.metric"));
        }
        if (measure instanceof Measure.Threshold threshold) {
            String bound = threshold.comparison().sign() + " " + figures.exact(threshold.bound(), threshold.unit());
            return chips(read, words, bound, words.say("okr.chip.threshold"));
        }
        return measure instanceof Measure.Baseline
                ? chips(read, words, words.say("okr.chip.baseline"))
                : chips(read, words, words.say("okr.chip.milestone"));
    }

    private static MeasureChips chips(MeasureText read, Words words, String... chips) {
        return new MeasureChips(Stream.of(chips).toList(), hint(read.reading(), words));
    }

    private static String hint(Reading reading, Words words) {
        return switch (reading) {
            case AS_READ -> "";
            case START_UNKNOWN -> words.say("okr.bring-in.start-unknown");
            case START_IS_TARGET -> words.say("okr.error.same-as-from");
            case YES_OR_NO -> words.say("okr.milestone");
        };
    }
}
