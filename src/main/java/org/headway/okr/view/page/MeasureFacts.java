package org.headway.okr.view.page;

import java.util.List;
import java.util.Locale;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.Measure;
import org.headway.okr.view.FactView;
import org.headway.okr.view.Figures;
import org.headway.okr.view.Values;
import org.headway.okr.view.Viewing;
import org.headway.okr.view.Words;

/** What a key result is measured by. */
final class MeasureFacts {

    private MeasureFacts() {}

    static List<FactView> of(KeyResult keyResult, Viewing viewing) {
        Words words = viewing.words();
        Figures figures = viewing.figures();
        Measure measure = keyResult.measure();
        return FactView.known(
                new FactView(words.say("okr.about.type"), words.say(type(measure))),
                new FactView(words.say(bound(measure)), StandingView.way(measure, figures)),
                new FactView(words.say("okr.about.unit"), Values.unit(measure)),
                new FactView(words.say("okr.about.weight"), figures.exact(keyResult.weight(), "")),
                new FactView(words.say("okr.about.ambition"), words.say(ambition(keyResult))));
    }

    private static String ambition(KeyResult keyResult) {
        return "okr.ambition." + keyResult.definition().ambition().name().toLowerCase(Locale.ROOT);
    }

    static String type(Measure measure) {
        if (measure instanceof Measure.Metric) {
            return "okr.about.metric";
        }
        if (measure instanceof Measure.Threshold) {
            return "okr.about.threshold";
        }
        return measure instanceof Measure.Milestone ? "okr.about.milestone" : "okr.about.baseline";
    }

    private static String bound(Measure measure) {
        return measure instanceof Measure.Threshold ? "okr.about.bound" : "okr.about.from-to";
    }
}
