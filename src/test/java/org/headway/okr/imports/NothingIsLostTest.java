package org.headway.okr.imports;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.imported.ImportedOkrs;
import org.junit.Test;

/** Every line that says something is read or listed as unread, and every word of it is there. */
public class NothingIsLostTest {

    /** Structure, not words: labels, and numbers of items. */
    private static final Pattern STRUCTURE = Pattern.compile("[oO]\\d*|KR\\d*|Objective|Key|results|label|\\d+");

    private static final Pattern LINK_ADDRESS = Pattern.compile("\\]\\([^)\\s]*\\)|\\]\\[\\w+]");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    @Test
    public void everyWordOfRandomTextsIsReadOrListed() {
        for (int seed = 0; seed < 1500; seed++) {
            assertNothingIsLost("seed " + seed, Fragments.text(new Random(seed)));
        }
    }

    @Test
    public void everyWordOfTheSampleIsReadOrListed() throws Exception {
        for (Path sample : Samples.all()) {
            assertNothingIsLost(sample.toString(), Files.readString(sample));
        }
    }

    @Test
    public void titlesAreCutWhereASentenceEndsAndTheRestBeginsTheNote() {
        String first = "a".repeat(100) + ". " + "b ".repeat(50).strip() + ".";
        ImportedOkrs okrs = read("- Grow\n  - " + first + " " + "c".repeat(80) + " => Done");
        var keyResult = okrs.areas().get(0).objectives().get(0).keyResults().get(0);
        assertEquals(first, keyResult.title());
        assertEquals("c".repeat(80) + "\nDone", keyResult.note());
    }

    @Test
    public void whatFitsNowhereIsListed() {
        String text = "- Grow\n  - " + "word ".repeat(1500) + "end";
        ImportedOkrs okrs = read(text);
        assertEquals("TOO_LONG", okrs.unread().get(0).reason().name());
        assertTrue(okrs.unread().get(0).text().endsWith("end"));
        assertTrue(okrs.areas()
                        .get(0)
                        .objectives()
                        .get(0)
                        .keyResults()
                        .get(0)
                        .title()
                        .length()
                <= KeyResult.TITLE_LIMIT);
        assertNothingIsLost("long", text);
    }

    private static void assertNothingIsLost(String name, String text) {
        ImportedOkrs okrs = read(text);
        String read = everything(okrs);
        for (String line : text.split("[\r\n]+")) {
            String said = LINK_ADDRESS.matcher(line.replace("\u0000", "")).replaceAll("]");
            for (String word : words(said)) {
                assertTrue(
                        name + " lost " + word + " of " + line + "\n" + text + "\n" + Printed.outline(okrs),
                        STRUCTURE.matcher(word).matches() || read.contains(word));
            }
        }
    }

    private static ImportedOkrs read(String text) {
        return PastedText.read(text, Locale.ENGLISH);
    }

    private static String everything(ImportedOkrs okrs) {
        Stream<String> areas = okrs.areas().stream().flatMap(area -> area.name().stream());
        Stream<String> objectives = okrs.areas().stream()
                .flatMap(area -> area.objectives().stream())
                .flatMap(objective -> Stream.concat(
                        Stream.of(objective.title()),
                        objective.keyResults().stream()
                                .flatMap(keyResult -> Stream.of(keyResult.title(), keyResult.note()))));
        Stream<String> unread = okrs.unread().stream().map(line -> line.text());
        return Stream.of(areas, objectives, unread).flatMap(texts -> texts).collect(Collectors.joining(" \n "));
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(found -> found.group()).toList();
    }
}
