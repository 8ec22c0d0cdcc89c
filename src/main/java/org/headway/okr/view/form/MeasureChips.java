package org.headway.okr.view.form;

import java.util.List;
import org.headway.okr.domain.Measure;
import org.headway.okr.domain.imported.Reading;
import org.headway.okr.domain.text.MeasureText;
import org.headway.okr.view.Figures;
import org.headway.okr.view.Words;

/**
 * What was read out of a key result while its author types, or what was chosen.
 *
 * @param chips {@code from 52 %}, {@code to 70 %}
 * @param type {@code metric}
 * @param hint what is missing; empty if nothing
 * @param fields the same, to go on from
 */
public record MeasureChips(List<String> chips, String type, String hint, MeasureFields fields) {

    public MeasureChips {
        chips = List.copyOf(chips);
    }

    public static MeasureChips of(MeasureText read, Words words) {
        return chips(read.measure(), hint(read.reading(), words), words);
    }

    /** Of a measure that its author chose. */
    public static MeasureChips of(Measure chosen, Words words) {
        return chips(chosen, "", words);
    }

    private static MeasureChips chips(Measure measure, String hint, Words words) {
        Figures figures = new Figures(words.locale());
        MeasureFields fields = MeasureFields.of(measure, figures);
        return new MeasureChips(values(measure, figures, words), words.say(key(measure)), hint, fields);
    }

    private static List<String> values(Measure measure, Figures figures, Words words) {
        if (measure instanceof Measure.Metric metric) {
            return List.of(
                    words.say("okr.chip.from", figures.exact(metric.from(), metric.unit())),
                    words.say("okr.chip.to", figures.exact(metric.to(), metric.unit())));
        }
        if (measure instanceof Measure.Threshold threshold) {
            return List.of(threshold.comparison().sign() + " " + figures.exact(threshold.bound(), threshold.unit()));
        }
        return List.of();
    }

    private static String key(Measure measure) {
        if (measure instanceof Measure.Metric) {
            return "okr.chip.metric";
        }
        if (measure instanceof Measure.Threshold) {
            return "okr.chip.threshold";
        }
        return measure instanceof Measure.Baseline ? "okr.chip.baseline" : "okr.chip.milestone";
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
