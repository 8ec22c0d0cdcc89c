package org.headway.okr.view.programme;

import java.util.function.Predicate;
import org.headway.okr.domain.programme.ParametersDecision;
import org.headway.okr.service.programme.ProgrammeRules;
import org.headway.okr.view.Words;

/** Where a value that is in force was decided. */
enum Origin {
    AREA("okr.settings.from.area"),
    INSTANCE("okr.settings.from.instance"),
    HEADWAY("okr.settings.from.headway");

    private final String messageKey;

    Origin(String messageKey) {
        this.messageKey = messageKey;
    }

    static Origin of(ProgrammeRules rules, Predicate<ParametersDecision> decides) {
        if (rules.area().isPresent() && decides.test(rules.own())) {
            return AREA;
        }
        return decides.test(rules.instance()) ? INSTANCE : HEADWAY;
    }

    /** The same of something that Headway has no default for. */
    String saidIfDecided(Words words) {
        return this == HEADWAY ? "" : said(words);
    }

    String said(Words words) {
        return words.say(messageKey);
    }
}
