package org.headway.okr.confluence;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.headway.okr.service.InvalidInput;
import org.headway.okr.service.TableQuestion;
import org.headway.okr.view.table.TableChoices;

/** What the author of a page set: read once, with defaults; absent and blank are the same. */
record OkrTableParameters(String team, String cycle, TableQuestion.Show show, TableChoices.Objectives objectives) {

    static OkrTableParameters read(Map<String, String> parameters) {
        return new OkrTableParameters(
                text(parameters, "team"),
                text(parameters, "cycle"),
                oneOf("show", text(parameters, "show"), TableQuestion.Show.EVERYTHING),
                oneOf("objectives", text(parameters, "objectives"), TableChoices.Objectives.AUTOMATIC));
    }

    TableQuestion question(Optional<String> spaceKey) {
        return new TableQuestion(spaceKey, team, cycle, show);
    }

    TableChoices choices() {
        return new TableChoices(objectives);
    }

    private static String text(Map<String, String> parameters, String name) {
        return Optional.ofNullable(parameters.get(name)).map(String::strip).orElse("");
    }

    private static <E extends Enum<E>> E oneOf(String name, String word, E otherwise) {
        E[] all = otherwise.getDeclaringClass().getEnumConstants();
        if (word.isEmpty()) {
            return otherwise;
        }
        return Arrays.stream(all)
                .filter(choice -> choice.name().equals(word.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new InvalidInput(name, "okr.error.not-one-of", words(all)));
    }

    private static String words(Enum<?>[] all) {
        return Arrays.stream(all)
                .map(choice -> choice.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
