package org.headway.okr.view.admin;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
                    case READY -> macros(outcome, words);
                    case FROZEN -> words.say(key, macros(outcome, words));
                    default -> words.say(key);
                };
        return new PageOutcomeView(outcome.page(), state, said);
    }

    /** Only what there is some of. */
    private static String macros(Outcome outcome, Words words) {
        return Stream.of(
                        said("okr.freeze.kept", outcome.kept(), words),
                        said("okr.freeze.sentences", outcome.leftOut(), words))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    private static Optional<String> said(String key, int macros, Words words) {
        return macros == 0 ? Optional.empty() : Optional.of(words.say(key, macros));
    }
}
