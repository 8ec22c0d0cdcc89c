package org.headway.okr.view.sheet;

import static org.headway.okr.service.Desk.ANNA_READS;
import static org.headway.okr.service.Desk.BEN_READS;
import static org.headway.okr.testing.Fixtures.ANNA;
import static org.headway.okr.testing.Fixtures.Q4;
import static org.headway.okr.testing.Fixtures.aCheckIn;
import static org.headway.okr.testing.Fixtures.aKeyResult;
import static org.headway.okr.testing.Fixtures.anObjective;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.Container;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.close.Outcome;
import org.headway.okr.domain.table.OkrTable;
import org.headway.okr.service.Desk;
import org.headway.okr.service.close.ScoringText;
import org.headway.okr.service.table.Detail;
import org.headway.okr.view.Addresses;
import org.headway.okr.view.BundleWords;
import org.junit.Test;

public class TableSheetTest {

    private final Desk desk = new Desk();

    private TableSheet sheet() {
        OkrTable table = desk.queries.table(BEN_READS, Desk.wholeSpace());
        return new TableSheet(table, new Here(), new BundleWords(Locale.ENGLISH));
    }

    @Test
    public void numbersAreExact() throws IOException {
        var unused = anObjective()
                .with(aKeyResult()
                        .from(111_800)
                        .to(-5)
                        .in("€")
                        .championedBy(ANNA)
                        .with(aCheckIn().at("111800.50").confident(65).next("Ask, \"now\"")))
                .storedIn(desk.stores);
        CSVRecord row = read(sheet().keyResults()).get(1);
        assertEquals(
                List.of(
                        "from–to",
                        "111800",
                        "111800.50",
                        "-5",
                        "€",
                        "0",
                        "65",
                        "Ask, \"now\"",
                        "2026-10-03",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "here/ENG-KR1"),
                row.toList().subList(6, 22));
        assertEquals("ANNA", row.get(5));
    }

    @Test
    public void aClosedKeyResultSaysHowItEnded() throws IOException {
        Desk after = new Desk(Instant.parse("2027-01-03T09:00:00Z"));
        KeyResultKey key = anObjective()
                .in(Q4)
                .with(aKeyResult().from(0).to(10).at(8))
                .storedIn(after.stores)
                .keyResult()
                .key();
        ScoringText said =
                new ScoringText(Optional.of(new BigDecimal("0.85")), "=late", "-Ask earlier", Outcome.CONTINUED, 0);
        var scored = after.ends.scores().score(ANNA_READS, key, said);
        var closed = after.ends.closing().close(ANNA_READS, new AreaKey("ENG"), Q4.label());
        OkrTable table = after.queries.table(BEN_READS, Desk.wholeSpace());
        List<CSVRecord> rows = read(new TableSheet(table, new Here(), new BundleWords(Locale.ENGLISH)).keyResults());
        assertEquals(
                List.of("0.85", "'=late", "'-Ask earlier", "Continued", "Continues", ""),
                rows.get(1).toList().subList(15, 21));
    }

    @Test
    public void noCellIsAFormula() throws IOException {
        String[] attacks = {"=1+1", "+1", "-1+1", "@SUM(A1)", "\t=1"};
        for (String attack : attacks) {
            assertEquals("'" + attack, Csv.text(attack));
        }
        var unused = anObjective()
                .titled("=1+1")
                .with(aKeyResult().titled("@x").in("+y").with(aCheckIn().next("-z")))
                .storedIn(desk.stores);
        CSVRecord row = read(sheet().keyResults()).get(1);
        assertTrue(row.toString(), row.toList().stream().noneMatch(cell -> cell.matches("[=+@].*|-[^0-9].*")));
    }

    @Test
    public void theHistoryHasARowForEachCheckInThatCounts() throws IOException {
        var unused = anObjective()
                .with(aKeyResult()
                        .with(aCheckIn().at("1").because("one\ntwo"), aCheckIn().at("2")))
                .storedIn(desk.stores);
        OkrTable table = desk.queries.table(BEN_READS, Desk.wholeSpace());
        List<CSVRecord> rows = read(sheet().history(desk.queries.told(BEN_READS, table, Detail.ALL)));
        assertEquals(
                List.of("Now", "2", "1"), rows.stream().map(row -> row.get(6)).toList());
        assertEquals("one\ntwo", rows.get(2).get(8));
    }

    @Test
    public void theFileIsNamedAfterWhatItShows() {
        assertEquals("okrs-space-eng-2026-10-03.csv", sheet().fileName(false));
        assertEquals("okrs-space-eng-2026-10-03-history.csv", sheet().fileName(true));
    }

    private static List<CSVRecord> read(String csv) throws IOException {
        assertTrue(csv.startsWith("\uFEFF"));
        return CSVFormat.RFC4180.parse(new StringReader(csv.substring(1))).getRecords();
    }

    private static final class Here implements Addresses {

        @Override
        public String of(String key) {
            return "here/" + key;
        }

        @Override
        public String ofTable(Container project) {
            return project.key();
        }

        @Override
        public String ofContainer(Container container) {
            return "here/" + container.key();
        }

        @Override
        public String absolute(String key) {
            return "here/" + key;
        }
    }
}
