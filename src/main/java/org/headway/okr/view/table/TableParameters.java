package org.headway.okr.view.table;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.headway.okr.service.InvalidInput;
import org.headway.okr.service.table.Detail;
import org.headway.okr.service.table.TableFilter;
import org.headway.okr.service.table.TableQuestion;

/**
 * What the author of a page set, or whoever asks for the table again: read once, with defaults; absent and blank are the
 * same.
 *
 * @param container where the table stands; no page's author sets it
 */
public record TableParameters(
        Optional<String> container,
        String team,
        String cycle,
        TableQuestion.Show show,
        TableFilter filter,
        TableChoices.Objectives objectives,
        Optional<LocalDate> asOf,
        Detail detail) {

    /** Of a request that also names the container: what {@link #query} wrote. */
    public static TableParameters read(Map<String, String> parameters) {
        return read(
                parameters, Optional.of(new Given(parameters).text("container")).filter(key -> !key.isEmpty()));
    }

    /** Of a macro in a container. */
    public static TableParameters read(Map<String, String> parameters, Optional<String> container) {
        Given given = new Given(parameters);
        return new TableParameters(
                container,
                given.text("team"),
                given.text("cycle"),
                given.oneOf("show", TableQuestion.Show.EVERYTHING),
                new TableFilter(given.yes("below"), given.text("sponsor"), given.text("champion")),
                given.oneOf("objectives", TableChoices.Objectives.AUTOMATIC),
                given.day("asOf"),
                given.oneOf("detail", Detail.NONE));
    }

    /** The same of a day, where there is one and the author chose none. */
    public TableParameters unlessSaid(Optional<LocalDate> day) {
        return new TableParameters(container, team, cycle, show, filter, objectives, asOf.or(() -> day), detail);
    }

    public TableQuestion question() {
        return new TableQuestion(container, team, cycle, filter, asOf, show);
    }

    /** The same as the query of an address; what is as usual is left out. */
    public String query() {
        Map<String, String> said = new TreeMap<>();
        said.put("container", container.orElse(""));
        said.put("team", team);
        said.put("cycle", cycle);
        said.put("show", word(show, TableQuestion.Show.EVERYTHING));
        said.put("below", filter.below() ? "true" : "");
        said.put("sponsor", filter.sponsor());
        said.put("champion", filter.champion());
        said.put("objectives", word(objectives, TableChoices.Objectives.AUTOMATIC));
        said.put("asOf", asOf.map(LocalDate::toString).orElse(""));
        return said.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** Whether it asks for another cycle than the current one. */
    boolean isOfACycle() {
        return !cycle.isEmpty() && !cycle.equalsIgnoreCase("current");
    }

    /** Whether it asks for what is somebody's. */
    boolean isFiltered() {
        return whose() != TableChoices.Whose.EVERYBODYS;
    }

    private static String word(Enum<?> choice, Enum<?> usual) {
        return choice == usual ? "" : choice.name().toLowerCase(Locale.ROOT);
    }

    /** Whether it can be shown outside of any space. */
    public boolean namesASpace() {
        return team.indexOf(':') > 0;
    }

    /** Whether it shows what its reader sponsors. */
    boolean isMine() {
        return filter.sponsor().equalsIgnoreCase("me");
    }

    TableChoices choices() {
        return new TableChoices(objectives, whose());
    }

    private TableChoices.Whose whose() {
        if (!filter.sponsor().isEmpty()) {
            return TableChoices.Whose.SPONSORS;
        }
        return filter.champion().isEmpty() ? TableChoices.Whose.EVERYBODYS : TableChoices.Whose.CHAMPIONS;
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
