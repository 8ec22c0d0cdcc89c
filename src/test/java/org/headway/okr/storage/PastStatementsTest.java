package org.headway.okr.storage;

import static org.headway.okr.service.Desk.ANNA_READS;
import static org.headway.okr.testing.Fixtures.ANNA;
import static org.headway.okr.testing.Fixtures.BEN;
import static org.headway.okr.testing.Fixtures.Q4;
import static org.headway.okr.testing.Fixtures.SPACE;
import static org.headway.okr.testing.Fixtures.aCheckIn;
import static org.headway.okr.testing.Fixtures.aKeyResult;
import static org.headway.okr.testing.Fixtures.anObjective;
import static org.junit.Assert.assertEquals;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.close.ObjectiveEnd;
import org.headway.okr.domain.close.Outcome;
import org.headway.okr.service.Desk;
import org.headway.okr.service.close.ScoringText;
import org.headway.okr.service.table.TableFilter;
import org.headway.okr.service.table.TableQuestion;
import org.headway.okr.testing.CountedStatements;
import org.headway.okr.testing.Stores;
import org.headway.okr.testing.TestDatabase;
import org.junit.Test;

/** What looks back takes as many statements for a dozen objectives that ended, and ended again, as for one. */
public class PastStatementsTest {

    private static final AreaKey ENG = new AreaKey("ENG");
    private static final String ENDED = "2026 Q4";
    private static final String NEXT = "2027 Q1";
    private static final LocalDate IN_DECEMBER = LocalDate.parse("2026-12-15");
    private static final LocalDate CLOSED = LocalDate.parse("2027-01-05");
    private static final LocalDate IN_FEBRUARY = LocalDate.parse("2027-02-10");

    @Test
    public void areTheSameHoweverMuchThereIs() {
        assertEquals(statements(1), statements(12));
    }

    private static Map<String, Integer> statements(int objectives) {
        CountedStatements statements = new CountedStatements();
        Stores stores = AoStores.on(TestDatabase.H2, statements.around(TestDatabase.pool(TestDatabase.H2.newUrl(), 2)));
        List<KeyResult> keyResults = year(stores, objectives);
        Desk desk = on("2027-03-01", stores);
        Map<String, Supplier<?>> asked = new LinkedHashMap<>();
        for (LocalDate day : List.of(IN_DECEMBER, CLOSED, IN_FEBRUARY)) {
            asked.put("table " + day, () -> desk.queries.table(ANNA_READS, asOf(ENDED, day)));
            asked.put("changes " + day, () -> desk.changes.ask(ANNA_READS, asOf(ENDED, day)));
            asked.put(
                    "agenda of " + day,
                    () -> desk.readings.agendas().ask(ANNA_READS, asOf(ENDED, day), Optional.empty()));
            asked.put(
                    "agenda of " + day + " since December",
                    () -> desk.readings.agendas().ask(ANNA_READS, asOf(NEXT, day), Optional.of(IN_DECEMBER)));
            asked.put(
                    "agenda since " + day, () -> desk.readings.agendas().ask(ANNA_READS, now(NEXT), Optional.of(day)));
            asked.put(
                    "drawer " + day,
                    () -> desk.queries.history(
                            ANNA_READS, keyResults.get(0).key(), Optional.empty(), Optional.of(day)));
        }
        Map<String, Integer> counted = new LinkedHashMap<>();
        asked.forEach((what, question) -> counted.put(what, statements.of(question)));
        return counted;
    }

    /** Closed, gone on with, opened, scored anew and closed again. */
    private static List<KeyResult> year(Stores stores, int objectives) {
        List<KeyResult> all = IntStream.range(0, objectives)
                .mapToObj(number -> anObjective()
                        .in(Q4)
                        .sponsoredBy(BEN)
                        .with(aKeyResult().championedBy(BEN).at(5))
                        .storedIn(stores)
                        .keyResult())
                .toList();
        all.forEach(one -> aCheckIn().on("2026-12-10").at("7").storedFor(one, stores));
        close(all, "2027-01-05", stores, 0);
        var drafted = on("2027-01-06", stores).ends.nextCycle().draft(ANNA_READS, ENG, ENDED);
        drafted.added().forEach(draft -> {
            var unused = on("2027-01-07", stores).objectives.publish(ANNA_READS, draft.key(), draft.version());
        });
        var open = on("2027-01-20", stores).ends.closing().reopen(ANNA_READS, ENG, ENDED, "A wrong number");
        close(all, "2027-02-05", stores, 1);
        return all;
    }

    private static void close(List<KeyResult> all, String day, Stores stores, int version) {
        var ends = on(day, stores).ends;
        for (KeyResult one : all) {
            ScoringText text = new ScoringText(
                    Optional.of(new BigDecimal("0." + (5 + version))), "", "Ask earlier", Outcome.CONTINUED, version);
            var said = ends.scores().score(ANNA_READS, one.key(), text);
            var why = ends.scores()
                    .end(ANNA_READS, new ObjectiveEnd(one.objective(), "Useful " + version, false, version));
        }
        var closed = ends.closing().close(ANNA_READS, ENG, ENDED);
    }

    private static Desk on(String day, Stores stores) {
        Desk desk = new Desk(Instant.parse(day + "T09:00:00Z"), stores);
        desk.permissions.mayAdminister(ANNA, SPACE);
        return desk;
    }

    private static TableQuestion asOf(String cycle, LocalDate day) {
        return new TableQuestion(Optional.of(SPACE.key()), "", cycle, TableFilter.none(), Optional.of(day));
    }

    private static TableQuestion now(String cycle) {
        return new TableQuestion(Optional.of(SPACE.key()), "", cycle, TableFilter.none());
    }
}
