package org.headway.okr.view.admin;

import java.util.Locale;
import org.headway.okr.service.freeze.MacroPage;
import org.headway.okr.service.freeze.Outcome;
import org.headway.okr.view.Words;

/**
 * What becomes of a page with macros, or would, in words.
 *
 * @param state as programs ask for it: {@code ready}, {@code frozen} …
 */
public record PageOutcomeView(MacroPage page, String state, String said) {

    public static PageOutcomeView of(Outcome outcome, Words words) {
        String state = outcome.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String key = "okr.freeze.state." + state;
        String said =
                switch (outcome.state()) {
                    case READY, FROZEN -> words.say(key, outcome.kept(), outcome.leftOut());
                    default -> words.say(key);
                };
        return new PageOutcomeView(outcome.page(), state, said);
    }
}
