package org.headway.okr.confluence;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.headway.okr.service.InvalidInput;
import org.headway.okr.service.TableQuestion;
import org.headway.okr.view.table.TableChoices;

/** What the author of a page set: read once, with defaults; absent and blank are the same. */
record OkrTableParameters(String team, String cycle, TableChoices.Objectives objectives) {

    static OkrTableParameters read(Map<String, String> parameters) {
        return new OkrTableParameters(
                text(parameters, "team"), text(parameters, "cycle"), objectives(text(parameters, "objectives")));
    }

    TableQuestion question(Optional<String> spaceKey) {
        return new TableQuestion(spaceKey, team, cycle);
    }

    TableChoices choices() {
        return new TableChoices(objectives);
    }

    private static String text(Map<String, String> parameters, String name) {
        return Optional.ofNullable(parameters.get(name)).map(String::strip).orElse("");
    }

    private static TableChoices.Objectives objectives(String word) {
        if (word.isEmpty()) {
            return TableChoices.Objectives.AUTOMATIC;
        }
        return Arrays.stream(TableChoices.Objectives.values())
                .filter(choice -> choice.name().equals(word.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(
                        () -> new InvalidInput("objectives", "okr.error.not-one-of", "automatic, open, collapsed"));
    }
}
