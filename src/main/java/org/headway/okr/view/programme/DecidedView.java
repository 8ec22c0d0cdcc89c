package org.headway.okr.view.programme;

import java.time.LocalDate;
import java.util.Optional;
import org.headway.okr.domain.Person;
import org.headway.okr.domain.programme.ParametersDecision;
import org.headway.okr.service.programme.ProgrammeRules;
import org.headway.okr.view.Days;
import org.headway.okr.view.Words;

/** Who decided the rules, and when, in a sentence. */
final class DecidedView {

    private DecidedView() {}

    /** Of the nearest decision: the area's own, else the instance's. */
    static String of(ProgrammeRules rules, Words words) {
        ParametersDecision nearest = rules.own().isDecided() ? rules.own() : rules.instance();
        return nearest.at()
                .map(at -> at.atZone(rules.zone()).toLocalDate())
                .map(day -> sentence(nearest, day, rules, words))
                .orElseGet(() -> words.say("okr.rules.nobody"));
    }

    private static String sentence(ParametersDecision decision, LocalDate day, ProgrammeRules rules, Words words) {
        String when = new Days(day, words).complete(day);
        String where = decision.scope().area().isPresent() ? "area" : "instance";
        return name(rules, decision.by())
                .map(name -> words.say("okr.rules.decided-by." + where, name, when))
                .orElseGet(() -> words.say("okr.rules.decided." + where, when));
    }

    static Optional<String> name(ProgrammeRules rules, Optional<Person> person) {
        return person.flatMap(somebody -> Optional.ofNullable(rules.names().get(somebody.userKey())));
    }
}
