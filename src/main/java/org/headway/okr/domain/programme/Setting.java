package org.headway.okr.domain.programme;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.headway.okr.domain.Ambition;
import org.headway.okr.domain.Level;

/** A rule of the programme that is chosen from a few values, with the value that holds where nobody has decided. */
public enum Setting {
    CYCLE_MONTHS("3", "3", "6"),
    FIRST_MONTH("1", numbersTo(12)),
    CHECK_INS(of(CheckInRhythm.TWO_WEEKS), names(CheckInRhythm.values())),
    LEVELS("COMPANY UNIT TEAM", someOf(Level.values())),
    OBJECTIVES("3", numbersTo(9)),
    KEY_RESULTS("5", numbersTo(9)),
    MILESTONES(of(Milestones.QUESTION), names(Milestones.values())),
    CONFIDENCE(of(ConfidenceScale.TEN), names(ConfidenceScale.values())),
    SCORE("ON", "ON", "OFF"),
    AMBITION(of(Ambition.COMMITTED), names(Ambition.values())),
    ALIGNMENT("OPTIONAL", "OPTIONAL", "NONE"),
    COACH("ON", "ON", "OFF"),
    HIDDEN_ISSUES("HIDDEN", "HIDDEN", "NUMBER"),
    /** Who opens areas. Only the instance decides it. */
    OPENING("EDITORS", "EDITORS", "ADMINISTRATORS");

    private final String usual;
    /** With commas between: an enum holds nothing that could be changed. */
    private final String offered;

    Setting(String usual, String... offered) {
        this.usual = usual;
        this.offered = String.join(",", offered);
    }

    /** Headway's default. */
    public String usual() {
        return usual;
    }

    /** What may be chosen, in the order it is offered. */
    public List<String> offered() {
        return List.of(offered.split(",", -1));
    }

    /** Whether an area may decide it differently. */
    public boolean isForAreas() {
        return this != OPENING;
    }

    private static String of(Enum<?> value) {
        return value.name();
    }

    private static String[] names(Enum<?>... values) {
        return Arrays.stream(values).map(Enum::name).toArray(String[]::new);
    }

    private static String[] numbersTo(int last) {
        return IntStream.rangeClosed(1, last).mapToObj(String::valueOf).toArray(String[]::new);
    }

    /** Each choice of at least one, as names with blanks between. */
    private static String[] someOf(Enum<?>... all) {
        return IntStream.range(1, 1 << all.length)
                .mapToObj(chosen -> IntStream.range(0, all.length)
                        .filter(bit -> (chosen >> bit & 1) == 1)
                        .mapToObj(bit -> all[bit].name()))
                .map((Stream<String> some) -> some.collect(Collectors.joining(" ")))
                .toArray(String[]::new);
    }
}
