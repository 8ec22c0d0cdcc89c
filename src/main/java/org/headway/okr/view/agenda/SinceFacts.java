package org.headway.okr.view.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.headway.okr.domain.Confidence;
import org.headway.okr.domain.Projection;
import org.headway.okr.domain.log.DefinitionChange;
import org.headway.okr.domain.table.Agenda;
import org.headway.okr.view.FactView;
import org.headway.okr.view.Values;
import org.headway.okr.view.Viewing;
import org.headway.okr.view.page.ChangeWords;

/** What is different from last time: value and confidence, and what was agreed anew, with its reason. */
final class SinceFacts {

    private static final String NONE = "–";

    private SinceFacts() {}

    static List<FactView> of(Agenda.Item item, AgendaWords as) {
        Viewing viewing = as.viewing(item.section());
        Projection then = item.since().then();
        Projection now = item.keyResult().projection();
        List<FactView> facts = new ArrayList<>();
        if (!same(then, now)) {
            facts.add(new FactView(
                    as.words().say("okr.chart.value"),
                    Optional.of(Values.of(item.keyResult().measure(), then.value(), viewing))
                                    .filter(value -> !value.isEmpty())
                                    .orElse(NONE)
                            + " → " + Values.of(item.keyResult().measure(), now.value(), viewing)));
        }
        if (!then.confidence().equals(now.confidence())) {
            facts.add(new FactView(
                    as.words().say("okr.details.confidence"),
                    belief(then.confidence(), viewing) + " → " + belief(now.confidence(), viewing)));
        }
        ChangeWords words = new ChangeWords(as.answer().names(), as.answer().zone(), viewing);
        as.answer().changesOf(item.keyResult().key()).forEach(change -> agreed(change, words, viewing)
                .ifPresent(facts::add));
        return facts;
    }

    private static boolean same(Projection then, Projection now) {
        return now.value().isEmpty()
                || then.value()
                        .filter(value -> value.compareTo(now.value().get()) == 0)
                        .isPresent();
    }

    private static String belief(Optional<Confidence> confidence, Viewing viewing) {
        return confidence.map(viewing.beliefs()::number).orElse(NONE);
    }

    /** {@code Changed: target 7 → 6, Li Wei, 4 Nov: supplier left}. */
    private static Optional<FactView> agreed(DefinitionChange change, ChangeWords words, Viewing viewing) {
        String what = words.what(change);
        String by = words.by(change);
        String day = viewing.days().brief(words.day(change));
        String reason = change.after().reason();
        return what.isEmpty() || change.kind() != DefinitionChange.Kind.SAID_ANEW
                ? Optional.empty()
                : Optional.of(new FactView(
                        viewing.words().say("okr.agenda.agreed"),
                        what + ", " + (by.isEmpty() ? "" : by + ", ") + day + (reason.isEmpty() ? "" : ": " + reason)));
    }
}
