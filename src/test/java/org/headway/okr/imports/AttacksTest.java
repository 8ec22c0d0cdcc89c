package org.headway.okr.imports;

import static org.junit.Assert.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.headway.okr.domain.imported.ColumnMeaning;
import org.headway.okr.domain.imported.ImportedObjective;
import org.headway.okr.domain.imported.ImportedOkrs;
import org.headway.okr.domain.imported.UnreadLine;
import org.junit.Test;

/** Hostile texts are texts: they come through as they are, but for control characters. */
public class AttacksTest {

    @Test
    public void theyAreTitlesAndNotesLikeOthers() throws Exception {
        for (String attack : attacks()) {
            String expected = attack.replace("\u0000", "").strip();
            ImportedOkrs okrs =
                    PastedText.read("- " + attack + "\n  - " + attack + "\n  - Launch => " + attack, Locale.ENGLISH);
            ImportedObjective objective = okrs.areas().get(0).objectives().get(0);
            assertEquals(expected, objective.title());
            assertEquals(expected, objective.keyResults().get(0).title());
            assertEquals(expected, objective.keyResults().get(1).note());
        }
    }

    @Test
    public void theyAreNamesOfAreas() throws Exception {
        for (String attack : attacks()) {
            ImportedOkrs okrs = PastedText.read("# OKRs\n## " + attack + "\n- Grow", Locale.ENGLISH);
            assertEquals(
                    attack.replace("\u0000", "").strip(),
                    okrs.areas().get(0).name().orElse(""));
        }
    }

    @Test
    public void theyAreWordsInTheCellsOfTables() throws Exception {
        for (String attack : attacks()) {
            String expected =
                    attack.replace("\u0000", "").replaceAll("[\\s\u00a0]+", " ").strip();
            List<Cell> head = List.of(Cell.of("Objective"), Cell.of("KR"), Cell.of("Owner"), Cell.of("Status"));
            List<Cell> row = List.of(Cell.of(attack), Cell.of(attack), Cell.of(attack), Cell.of(attack));
            ImportedObjective objective = Tables.read(
                            List.of(new PageTable(attack, 1, List.of(head, row))), List.of(), Locale.ENGLISH)
                    .areas()
                    .get(0)
                    .objectives()
                    .get(0);
            assertEquals(expected, objective.title());
            assertEquals(expected, objective.keyResults().get(0).title());
            assertEquals(expected, objective.keyResults().get(0).champion().words());
            assertEquals(expected, objective.keyResults().get(0).note());
        }
    }

    /** Notes are read by those who may not know people. */
    @Test
    public void aNameThatCannotBeTheChampionsIsLeftOutAndNoNote() {
        String endless = "Anna ".repeat(60).strip();
        List<Cell> head = List.of(Cell.of("Objective"), Cell.of("KR"), Cell.of("Owner"), Cell.of("Owner"));
        List<Cell> row = List.of(Cell.of("Grow"), Cell.of("Users from 1 to 2"), Cell.of("ben"), Cell.of("li"));
        List<ColumnMeaning> meanings = List.of(
                ColumnMeaning.OBJECTIVE, ColumnMeaning.KEY_RESULT, ColumnMeaning.CHAMPION, ColumnMeaning.CHAMPION);
        List<Cell> other = List.of(Cell.of("Grow"), Cell.of("Orders from 1 to 2"), Cell.of(endless), Cell.of(""));
        ImportedOkrs read = Tables.read(
                List.of(new PageTable("", 1, List.of(head, row, other))), List.of(meanings), Locale.ENGLISH);
        var keyResults = read.areas().get(0).objectives().get(0).keyResults();
        assertEquals("ben", keyResults.get(0).champion().words());
        assertEquals("", keyResults.get(0).note() + keyResults.get(1).note());
        assertEquals(
                List.of(
                        new UnreadLine(2, "li", UnreadLine.Reason.SECOND_CHAMPION),
                        new UnreadLine(3, endless, UnreadLine.Reason.TOO_LONG)),
                read.unread());
    }

    /** Each of the longest texts is read in time that grows as they do. */
    @Test(timeout = 20_000)
    public void aMillionQuotesAreReadInNoTime() {
        String quotes = "\"".repeat(1_000_000);
        assertEquals(0, Pasted.read(quotes, List.of(), Locale.ENGLISH).keyResults());
        assertEquals(
                0,
                Pasted.read("Objective;KR\n" + quotes, List.of(), Locale.ENGLISH)
                        .keyResults());
        assertEquals(
                0, Pasted.read("a\tb\na\t" + quotes, List.of(), Locale.ENGLISH).keyResults());
    }

    private static List<String> attacks() throws Exception {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .build();
        return format.parse(Files.newBufferedReader(Path.of("src/test/resources/acceptance/attacks.csv"))).stream()
                .map(row -> row.get("text"))
                .map(text ->
                        text.replace("\\t", "\t").replace("\\x00", "\u0000").replace("\\ud83d\\ude80", "🚀"))
                .toList();
    }
}
