package org.headway.okr.rest.archive;

import static org.headway.okr.testing.Fixtures.ANNA_NOW;
import static org.headway.okr.testing.Fixtures.BEN;
import static org.headway.okr.testing.Fixtures.aCheckIn;
import static org.headway.okr.testing.Fixtures.aKeyResult;
import static org.headway.okr.testing.Fixtures.anArea;
import static org.headway.okr.testing.Fixtures.anObjective;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.CycleDecision;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.Source;
import org.headway.okr.domain.close.ObjectiveEnd;
import org.headway.okr.domain.close.Outcome;
import org.headway.okr.domain.close.Score;
import org.headway.okr.domain.close.Scoring;
import org.headway.okr.service.InvalidInput;
import org.headway.okr.service.archive.ArchivePlan;
import org.headway.okr.testing.ObjectiveFixture.Made;
import org.headway.okr.testing.RandomHistory;
import org.junit.Test;

/** A file says everything: what it says is what was written, and what it makes is what it says. */
public class AreaFileTest {

    private static final int HISTORIES = 100;
    private static final long SEED = Long.getLong("history.seed", System.nanoTime());

    private final ExportedArea here = new ExportedArea();
    private final ExportedArea there = new ExportedArea();

    @Test
    public void whatWasImportedIsExportedByteForByte() {
        above(here);
        above(there);
        Random seeds = new Random(SEED);
        for (int number = 0; number < HISTORIES; number++) {
            String message = "-Dhistory.seed=" + SEED + ", history " + number;
            RandomHistory history = new RandomHistory(seeds.nextLong(), anArea("T" + number), here.stores)
                    .after(20)
                    .closed();
            try {
                String file = here.exported(history.area.key());
                assertEquals(message, history.area.key(), there.imported(file));
                assertEquals(message, file, there.exported(history.area.key()));
                assertEquals(message, table(here, history), table(there, history));
            } catch (RuntimeException failure) {
                throw new AssertionError(message, failure);
            }
        }
    }

    /** What others are aligned to in a random history. */
    private static void above(ExportedArea of) {
        IntStream.rangeClosed(1, 9)
                .forEach(number -> anObjective().of(anArea("ABOVE")).storedIn(of.stores));
    }

    /** Where everything stands now, and how it came to be, as pages read it. */
    private static String table(ExportedArea of, RandomHistory history) {
        var decisions = of.stores.areas().decisions(List.of(history.area));
        return decisions.toString()
                + of.stores.objectives().in(decisions)
                + of.stores.keyResults().in(decisions)
                + of.stores.definitions().of(decisions)
                + of.stores.metrics().in(List.of(history.area.key()))
                + of.stores
                        .metrics()
                        .asOf(
                                List.of(history.area.key()),
                                history.today(),
                                history.seen.get(9).at())
                + of.stores
                        .areas()
                        .decisionsBefore(
                                List.of(history.area), history.seen.get(9).at())
                + of.stores.scores().in(decisions)
                + RandomHistory.ends(of.stores, decisions, history.seen.get(9).at())
                + of.stores.objectives().in(decisions).stream()
                        .map(one -> of.stores.notes().of(one.key()))
                        .toList()
                + decisions.stream().map(of.stores.scores()::answers).toList()
                + of.stores.keyResults().in(decisions).stream()
                        .map(row -> of.stores.continuations().of(row.key()))
                        .toList()
                + of.stores.areas().find(history.area.key());
    }

    @Test
    public void strangersKeepTheirNames() {
        ExportedArea elsewhere = new ExportedArea(new ExportedArea.Strangers());
        String file = written();
        assertEquals(List.of("anna", "ben"), elsewhere.preview(file, "").unknown());
        assertEquals(file, elsewhere.exported(elsewhere.imported(file)));
    }

    @Test
    public void somebodyElseMayBeMeant() {
        there.imported(UUID.randomUUID(), written(), ",\"people\":{\"ben\":\"anna\"}");
        assertFalse(there.exported(new AreaKey("ENG")).contains("\"ben\""));
    }

    @Test
    public void aTakenKeyIsGivenAnew() {
        String file = written();
        ArchivePlan plan = here.preview(file, ",\"name\":\"Copy\"");
        assertTrue(plan.taken());
        assertTrue(plan.newIds());
        AreaKey copy = here.imported(UUID.randomUUID(), file, ",\"name\":\"Copy\"");
        assertEquals(plan.key(), copy);
        assertEquals(file.lines().count(), here.exported(copy).lines().count());
        assertFalse(here.exported(copy).contains("ENG-"));
    }

    @Test
    public void aRetryImportsOnce() {
        String file = written();
        UUID id = UUID.randomUUID();
        assertEquals(there.imported(id, file, ""), there.imported(id, file, ""));
        assertEquals(1, there.stores.areas().all().size());
    }

    @Test
    public void whatCameOutOfAFileSaysSo() {
        there.imported(written());
        KeyResult row =
                there.stores.keyResults().find(new AreaKey("ENG").keyResult(1)).orElseThrow();
        assertEquals(
                Source.IMPORT, there.stores.checkIns().log(row.key()).get(0).source());
    }

    @Test
    public void whatWasImportedIsWrittenOn() {
        there.imported(written());
        Made more = anObjective().with(aKeyResult().at(3)).storedIn(there.stores);
        assertEquals("ENG-O2", more.objective().key().value());
        KeyResult old =
                there.stores.keyResults().find(new AreaKey("ENG").keyResult(1)).orElseThrow();
        aCheckIn().at("9").storedFor(old, there.stores);
        assertEquals(
                2,
                there.stores
                        .keyResults()
                        .change(old, org.headway.okr.testing.Fixtures.ANNA_NOW)
                        .version());
    }

    @Test
    public void whatDoesNotFitIsRefusedByItsPlace() {
        String file = written();
        refused("file.headway", file.replace("\"headway\":1", "\"headway\":2"));
        refused("file.checkIns[0].day", file.replace("\"day\":\"2026-10-03\"", "\"day\":\"2026-02-30\""));
        refused("file.checkIns[0].keyResult", file.replace("\"keyResult\":\"ENG-KR1\"", "\"keyResult\":\"ENG-KR9\""));
        refused("file.checkIns[0].keyResult", file.replace("\"keyResult\":\"ENG-KR1\"", "\"keyResult\":\"OTHER-KR1\""));
        refused("file.checkIns[0].value", file.replace("\"value\":\"7\"", "\"value\":7"));
        refused("file.checkIns[0].value", file.replace("\"value\":\"7\"", "\"value\":\"1E99999\""));
        refused(
                "file.checkIns[0].at",
                file.replace("T09:00:00Z\",\"by\":\"anna\",\"source\"", "\",\"by\":\"anna\",\"source\""));
        refused("file.checkIns[0].source", file.replace("TYPED", "MAGIC"));
        refused("file.objectives[0].spare", file.replace("\"whyNow\"", "\"spare\""));
        refused("file.objectives[0].title", file.replace("\"title\":\"Aim\",", ""));
        refused("file.keyResults[0].to", file.replace("\"to\":\"100\",", ""));
        refused("file.versions[0].of", file.replace("{\"of\":\"ENG\"", "{\"of\":\"ENG-J9\""));
        refused("file.cycles[0].last", file.replace("2026-12-31", "2099-12-31"));
        refused("file.area", file.replace("\"area\":{", "\"area\":[{").replace("},\n\"rules\"", "}],\n\"rules\""));
        refused("file.secret", file.replace("\"rules\"", "\"secret\""));
        refused("file", "[]");
        refused("body", "{");
    }

    @Test
    public void whatIsWrittenMeanwhileMakesNoFileThatIsRefused() {
        String before = written();
        AreaKey area = new AreaKey("ENG");
        String file = here.exportedWhile(area, () -> {
            Made more = anObjective().with(aKeyResult().at(3)).storedIn(here.stores);
            var unused = said(more.keyResult(), "Ask earlier.");
            var why =
                    here.stores.scores().put(new ObjectiveEnd(more.objective().key(), "It is done", true, 0), ANNA_NOW);
            var change = here.stores.keyResults().change(more.keyResult(), ANNA_NOW);
        });
        assertFalse(file, file.contains("ENG-KR2") || file.contains("ENG-O2"));
        assertEquals(before.lines().count(), file.lines().count());
        assertEquals(area, there.imported(file));
    }

    @Test
    public void aScoreThatDoesNotFitIsRefused() {
        var plain = written();
        KeyResult row =
                here.stores.keyResults().find(new AreaKey("ENG").keyResult(1)).orElseThrow();
        var score = said(row, "Ask earlier.");
        String file = here.exported(new AreaKey("ENG"));
        refused("file.scores[0].score", file.replace("\"score\":\"0.5\"", "\"score\":\"1.1\""));
        refused("file.scores[0].score", file.replace("\"score\":\"0.5\"", "\"score\":\"-0.1\""));
        refused("file.scores[0].outcome", file.replace("\"outcome\":\"CONTINUED\"", "\"outcome\":\"MAGIC\""));
        refused("file.scores[0].lesson", file.replace("Ask earlier.", "x".repeat(281)));
        refused(
                "file.scores[0].keyResult",
                file.replace("{\"keyResult\":\"ENG-KR1\",\"score\"", "{\"keyResult\":\"ENG-KR9\",\"score\""));
        String other = "{\"of\":\"ENG\"";
        refused("file.versions[0].outcome", file.replace(other, other + ",\"outcome\":\"DONE\""));
        refused("file.versions[1].of", file.replace("{\"of\":\"ENG-KR1:score\"", "{\"of\":\"ENG-KR9:score\""));
    }

    private Scoring said(KeyResult keyResult, String lesson) {
        CycleDecision decision = here.stores
                .objectives()
                .find(keyResult.objective())
                .orElseThrow()
                .decision();
        Score half = new Score(new BigDecimal("0.5"));
        return here.stores
                .scores()
                .put(
                        decision,
                        new Scoring(keyResult.key(), Optional.of(half), "", lesson, Outcome.CONTINUED, 0),
                        ANNA_NOW);
    }

    private void refused(String field, String file) {
        assertFalse(file.equals(written()));
        assertEquals(
                field,
                assertThrows(InvalidInput.class, () -> there.imported(file)).field());
        assertTrue(there.stores.areas().all().isEmpty());
    }

    private String written() {
        if (here.stores.areas().find(new AreaKey("ENG")).isEmpty()) {
            var made = anObjective().titled("Aim").because("now").sponsoredBy(BEN);
            made.with(aKeyResult().at(7)).storedIn(here.stores);
        }
        return here.exported(new AreaKey("ENG"));
    }
}
