package org.headway.okr.imports;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.headway.okr.domain.imported.ImportedOkrs;
import org.junit.Test;

public class PastedTextTest {

    private static final String GROW =
            """
            #
            O Grow
              1 > 2 | Users from 1 to 2
              yes/no now 1 | Fast => Done
            O Love
              30 > 50 | NPS 30 → 50
            """;

    @Test
    public void listsInMarkdownAreObjectivesWithKeyResults() {
        assertReads(GROW, "- **Grow**\n  - Users from 1 to 2\n  - Fast => Done\n- Love\n  - NPS 30 → 50");
        assertReads(GROW, "1. Grow\n   * Users from 1 to 2\n   * Fast => Done\n2. Love\n   * NPS 30 → 50");
        assertReads(
                GROW,
                "1. Grow\r\n\r\n   1. Users from 1 to 2\r\n   2. Fast => Done\r\n\r\n2. Love\r\n   1. NPS 30 → 50");
    }

    @Test
    public void measuredItemsOfFlatListsBelongToTheHeadingAboveThem() {
        assertReads(GROW, "## Grow\n- Users from 1 to 2\n- Fast => Done\n## Love\n- NPS 30 → 50");
        assertReads(
                GROW.replaceFirst("#", "# Our team"),
                "# Our team\n## Grow\n- Users from 1 to 2\n- Fast => Done\n## Love\n- NPS 30 → 50");
    }

    @Test
    public void flatListsWithoutNumbersAreObjectivesOfTheirHeading() {
        assertReads("# Growth\nO Grow\nO Love\n", "## Growth\n- Grow\n- Love");
    }

    @Test
    public void sloppyNestingIsNesting() {
        assertReads(GROW, "1. Grow\n  - Users from 1 to 2\n  - Fast => Done\n2. Love\n  - NPS 30 → 50");
        assertReads(GROW, "1. Grow\n  1. Users from 1 to 2\n  2. Fast => Done\n2. Love\n  1. NPS 30 → 50");
        assertReads(GROW, "-\tGrow\n  -\tUsers from 1 to 2\n  -\tFast => Done\n-\tLove\n  -\tNPS 30 → 50");
    }

    @Test
    public void bulletsAndNumbersOfWordProcessorsAreLists() {
        assertReads(GROW, "• Grow\n\t• Users from 1 to 2\n\t• Fast => Done\n• Love\n\t• NPS 30 → 50");
        assertReads(GROW, "•\tGrow\no\tUsers from 1 to 2\no\tFast => Done\n•\tLove\no\tNPS 30 → 50");
        assertReads(GROW, "1. Grow\n1.1 Users from 1 to 2\n1.2 Fast => Done\n2. Love\n2.1 NPS 30 → 50");
    }

    @Test
    public void labelsSayWhatALineIs() {
        assertReads(GROW, "O: Grow\nKR: Users from 1 to 2\nKR: Fast => Done\nO: Love\nKR: NPS 30 → 50");
        assertReads(
                GROW,
                "Objective 1: Grow\nKR1: Users from 1 to 2\nKR 2: Fast => Done\n\nObjective 2: Love\n  KR1: NPS 30 → 50");
        assertReads(GROW, "- O1: Grow\n- KR1: Users from 1 to 2\n- KR2: Fast => Done\n- O2: Love\n- KR1: NPS 30 → 50");
        assertReads(
                GROW, "## Objective 1: Grow\n- Users from 1 to 2\n- Fast => Done\n## Objective 2: Love\n- NPS 30 → 50");
        assertReads(
                GROW,
                "**Objective: Grow**\n\n- Users from 1 to 2\n- Fast => Done\n\n**Objective: Love**\n\n- NPS 30 → 50");
        assertReads(
                GROW,
                "Ziel 1: Grow\nSchlüsselergebnis 1: Users from 1 to 2\nKR2: Fast => Done\nZiel 2: Love\nKR1: NPS 30 → 50");
    }

    @Test
    public void indentationAloneIsEnough() {
        assertReads(GROW, "Grow\n\tUsers from 1 to 2\n\tFast => Done\nLove\n\tNPS 30 → 50");
        assertReads(GROW, "\uFEFFGrow\n    Users from 1 to 2\n    Fast => Done\n\nLove\n    NPS 30 → 50");
    }

    @Test
    public void headingsAreAreasInAreas() {
        assertReads(
                """
                # Company
                # Shop < Company
                O Grow
                # Web < Shop
                O Love
                ! 1 TITLE OKRs 2026
                ! 4 NOTE_OF_AN_OBJECTIVE "why: now"
                ! 7 NO_OBJECTIVES Notes
                """,
                "# OKRs 2026\n## Company\n### Shop\n- Grow => \"why: now\"\n#### Web\n- Love\n## Notes");
    }

    @Test
    public void aLabelAloneIsNoWordOfTheAuthor() {
        assertReads(
                "#\nO Grow\n  yes/no | Fast => first\n! 1 NOTE_OF_AN_OBJECTIVE because\n! 3 ONLY_A_LABEL Key results\n",
                "## Objective 1: Grow\nbecause\n### Key results\n- Fast\n  - first");
        assertReads(
                "#\nO Grow\n  yes/no | Fast\n! 2 ONLY_A_LABEL Key results:\n", "- Grow\n  - Key results:\n    - Fast");
    }

    @Test
    public void textBelongsToTheItemItStandsIn() {
        assertReads(
                "#\nO Grow\n  yes/no | Fast => of it / deeper\n! 1 NOTE_OF_AN_OBJECTIVE of all\n",
                "- Grow\n\n  - Fast\n\n    of it\n    - deeper\n\n  of all");
    }

    @Test
    public void whatIsNoListIsListedAsUnread() {
        assertReads(
                """
                #
                O Grow
                ! 1 NOT_IN_A_LIST Hello all,
                ! 2 NOT_IN_A_LIST these are ours:
                ! 4 NO_OBJECTIVE_BEFORE KR1: early
                ! 6 ONLY_MARKS ***
                ! 8 ONLY_MARKS -
                ! 10 NOT_IN_A_LIST | a | b |
                """,
                "Hello all,\nthese are ours:\n\n- KR1: early\n\n***\n\n-\n\n| a | b |\n\n- Grow");
    }

    @Test
    public void theSameKeyResultTwiceIsLeftOutAloud() {
        assertReads("#\nO Grow\n  yes/no | Fast\n! 3 TWICE fast. => Done\n", "- Grow\n  - Fast\n  - fast. => Done");
    }

    @Test
    public void emptyTextIsEmpty() {
        for (String text : new String[] {"", " ", "\n\n", "\uFEFF", "\u0000", "\t\r\n"}) {
            assertReads("", text);
        }
    }

    @Test
    public void aThousandLevelsAreReadOrListed() {
        StringBuilder text = new StringBuilder();
        for (int level = 0; level < 1000; level++) {
            text.append("  ".repeat(level)).append("- level ").append(level).append('\n');
        }
        ImportedOkrs okrs = read(text.toString());
        assertEquals("level 0", okrs.areas().get(0).objectives().get(0).title());
        assertEquals(
                "level 999", okrs.unread().get(okrs.unread().size() - 1).text().replace("- ", ""));
    }

    @Test
    public void signsWithoutWordsNestNothing() {
        for (String sign : new String[] {">", "> ", "- ", "* ", "1. ", "- > ", "-\t", "#", "**", "!["}) {
            String line = sign.repeat(9000 / sign.length());
            assertEquals(sign, 0, read(line).keyResults());
            assertEquals(sign, 0, read(line + "\n" + line + "Grow").keyResults());
        }
    }

    @Test
    public void tenThousandLinesAreRead() {
        String text = IntStream.range(0, 5000)
                .mapToObj(number -> "- Grow %d\n  - Users from 1 to 2\n".formatted(number))
                .collect(Collectors.joining());
        assertEquals(5000, read(text).keyResults());
    }

    @Test(timeout = 60_000)
    public void timeGrowsWithTheLengthOfTheText() {
        for (String part : new String[] {
            "- a\n",
            "a\n",
            "**a\n",
            "| a |\n",
            "- - - a\n",
            "> - a\n",
            "2. a\n",
            "[a]: b\n",
            "```\n",
            "# a\n",
            "O: a\n",
            "\n",
            "=>",
            "*a **a ",
            "[",
            "![",
            "`a ``b ",
            "<a ",
            "<? ",
            "- ",
            "> ",
            "a"
        }) {
            assertTrue(read(part.repeat(100_000 / part.length())).unread().size() >= 0);
            assertTrue(read(("- " + part.repeat(9000 / part.length()).replace("\n", " ") + "\n").repeat(10))
                            .objectives()
                    >= 0);
        }
    }

    private static void assertReads(String expected, String text) {
        assertEquals(text, expected, Printed.outline(read(text)));
    }

    private static ImportedOkrs read(String text) {
        return PastedText.read(text, Locale.ENGLISH);
    }
}
