package org.headway.okr.domain.coach;

import static org.junit.Assert.assertTrue;

import it.Attacks;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;

/** Whatever somebody types, the coach asks a little or nothing, and soon. */
public class AnyTextTest {

    private static final List<String> PIECES = List.of(
            "from",
            "to",
            "by",
            "and",
            "und",
            ";",
            ",",
            "-",
            "25 %",
            "$5M",
            "0",
            "1.000,5",
            "(",
            ")",
            "Run",
            "senken",
            "at least",
            "→",
            "\n",
            "\u0000",
            "\u202e",
            "🚀",
            "ß",
            "١٢",
            "1.",
            "2)",
            "double",
            "is",
            "X %",
            "#",
            "'",
            "{0}");

    @Test
    public void attacksAreTexts() {
        Attacks.all().forEach(AnyTextTest::ask);
        Attacks.all().forEach(attack -> ask("Run 5 " + attack + " and get 10 " + attack));
    }

    @Test
    public void anyWordsInAnyOrderAreTexts() {
        Random random = new Random(12);
        for (int round = 0; round < 5_000; round++) {
            ask(random.ints(random.nextInt(30), 0, PIECES.size())
                    .mapToObj(PIECES::get)
                    .collect(Collectors.joining(random.nextBoolean() ? " " : "")));
        }
        for (int round = 0; round < 1_000; round++) {
            ask(random.ints(random.nextInt(200), 0, 0xFFFF)
                    .mapToObj(sign -> String.valueOf((char) sign))
                    .collect(Collectors.joining()));
        }
    }

    @Test(timeout = 30_000)
    public void timeGrowsWithTheLengthOfTheText() {
        for (String piece : PIECES) {
            ask((piece + " ").repeat(100_000 / (piece.length() + 1)));
        }
        Stream.of(
                        "5 and ",
                        "Run 5 tests and ",
                        " - a",
                        "1. a ",
                        "a, b and c ",
                        "is is 5 is ",
                        "1 to 2 and 3 to 4; ",
                        "and ")
                .forEach(piece -> ask(piece.repeat(100_000 / piece.length())));
        ask("from 1 " + "and 2 ".repeat(16_000));
        ask("and ".repeat(12_000) + "5 ".repeat(25_000));
        ask("a " + "b 5 ".repeat(25_000) + "are");
    }

    private static void ask(String text) {
        Coach coach = new Coach(Set.of(), Locale.GERMAN);
        Hints hints = coach.ask(Asking.draft(text, text, "Run 5 " + text));
        assertTrue(text, hints.shown().size() + hints.folded().size() <= 4);
        coach.askBeforePublishing(Asking.draft(text, text));
        coach.askOfNextStep(text);
    }
}
