package org.headway.okr.confluence;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.headway.okr.service.Detail;
import org.headway.okr.service.InvalidInput;
import org.headway.okr.service.TableFilter;
import org.headway.okr.service.TableQuestion;
import org.headway.okr.view.table.TableChoices;

/** What the author of a page set: read once, with defaults; absent and blank are the same. */
record OkrTableParameters(
        String team,
        String cycle,
        Show show,
        TableFilter filter,
        TableChoices.Objectives objectives,
        Optional<LocalDate> asOf,
        Detail detail) {

    /** Which kinds of what a team writes down are shown. */
    enum Show {
        EVERYTHING,
        OKRS,
        HEALTH,
        JUSTDOITS
    }

    static OkrTableParameters read(Map<String, String> parameters) {
        Given given = new Given(parameters);
        return new OkrTableParameters(
                given.text("team"),
                given.text("cycle"),
                given.oneOf("show", Show.EVERYTHING),
                new TableFilter(given.yes("below"), given.text("sponsor"), given.text("champion")),
                given.oneOf("objectives", TableChoices.Objectives.AUTOMATIC),
                given.day("asOf"),
                given.oneOf("detail", Detail.NONE));
    }

    TableQuestion question(Optional<String> spaceKey) {
        return new TableQuestion(spaceKey, team, cycle, filter);
    }

    /** Whether it can be shown outside of any space. */
    boolean namesASpace() {
        return team.indexOf(':') > 0;
    }

    TableChoices choices() {
        return new TableChoices(objectives);
    }

    /** The parameters as they arrive: text, or missing. */
    private record Given(Map<String, String> parameters) {

        String text(String name) {
            return Optional.ofNullable(parameters.get(name)).map(String::strip).orElse("");
        }

        boolean yes(String name) {
            String word = text(name).toLowerCase(Locale.ROOT);
            if (!word.isEmpty() && !word.equals("true") && !word.equals("false")) {
                throw new InvalidInput(name, "okr.error.not-one-of", "true, false");
            }
            return word.equals("true");
        }

        Optional<LocalDate> day(String name) {
            String day = text(name);
            try {
                return day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
            } catch (DateTimeParseException notADay) {
                throw new InvalidInput(name, "okr.error.not-a-day", day);
            }
        }

        <E extends Enum<E>> E oneOf(String name, E otherwise) {
            String word = text(name);
            E[] all = otherwise.getDeclaringClass().getEnumConstants();
            return word.isEmpty()
                    ? otherwise
                    : Arrays.stream(all)
                            .filter(one -> one.name().equalsIgnoreCase(word))
                            .findFirst()
                            .orElseThrow(() -> new InvalidInput(name, "okr.error.not-one-of", words(all)));
        }

        private static String words(Enum<?>[] all) {
            return Arrays.stream(all)
                    .map(one -> one.name().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", "));
        }
    }
}
