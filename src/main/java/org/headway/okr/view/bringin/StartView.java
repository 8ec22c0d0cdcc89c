package org.headway.okr.view.bringin;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.headway.okr.domain.Measure;
import org.headway.okr.domain.imported.ImportedKeyResult;
import org.headway.okr.view.Figures;
import org.headway.okr.view.Words;

/**
 * Where a key result begins that does not say so: nowhere yet, at nought, or at a number that somebody gives.
 *
 * @param given the number that was given; empty if none was
 */
public record StartView(int line, List<ChoiceView> choices, String given) {

    public StartView {
        choices = List.copyOf(choices);
    }

    static Optional<StartView> of(ImportedKeyResult keyResult, Words words) {
        if (keyResult.target().isEmpty()) {
            return Optional.empty();
        }
        Optional<BigDecimal> start =
                keyResult.measure() instanceof Measure.Metric metric ? Optional.of(metric.from()) : Optional.empty();
        boolean nought = start.filter(value -> value.signum() == 0).isPresent();
        boolean given = start.isPresent() && !nought;
        return Optional.of(new StartView(
                keyResult.line(),
                List.of(
                        new ChoiceView("", words.say("okr.bring-in.start-unknown"), start.isEmpty()),
                        new ChoiceView("0", words.say("okr.bring-in.start-nought"), nought),
                        new ChoiceView("given", words.say("okr.bring-in.start-given"), given)),
                given ? new Figures(words.locale()).exact(start.get(), "") : ""));
    }

    public boolean isGiven() {
        return !given.isEmpty();
    }
}
