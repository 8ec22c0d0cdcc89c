package org.headway.okr.service.table;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.headway.okr.domain.CycleDecision;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.close.EarlierCycle;
import org.headway.okr.domain.close.EndOfCycle;
import org.headway.okr.domain.close.Scoring;
import org.headway.okr.testing.Backend;
import org.headway.okr.testing.Commands;
import org.headway.okr.testing.Fixtures;
import org.headway.okr.testing.NaiveLog;
import org.headway.okr.testing.RandomHistory;
import org.headway.okr.testing.Stores;
import org.junit.Test;

/**
 * Whatever a team does, in whichever order it arrives: each earlier day shows what its table showed when the day ended, with
 * what was said of that day since.
 */
public class RandomHistoriesTest {

    private static final int HISTORIES = 1_000;
    private static final LocalDate FIRST = LocalDate.parse("2026-09-25");
    private static final int THINGS = 10;
    private static final int ENDINGS = 8;

    /** Another seed with every run; give {@code -Dhistory.seed=…} the one that failed. */
    private static final long SEED = Long.getLong("history.seed", System.nanoTime());

    @Test
    public void eachDayShowsWhatWasSeenOnItAndEachRowStandsWhereItsLogPutsIt() {
        AtomicLong saidAnew = new AtomicLong();
        each(history -> {
            for (LocalDate day = FIRST; day.isBefore(history.today()); day = day.plusDays(3)) {
                assertEquals("on " + day, naive(history, day), asOf(history, day));
                saidAnew.addAndGet(saidAnew(history, day));
            }
            for (KeyResult row : history.seen.get(history.seen.size() - 1).rows()) {
                assertEquals(NaiveLog.of(history.log.said, row.key()).standing(LocalDate.MAX), row.projection());
            }
        });
        assertTrue("on days of a closed cycle, said anew since: " + saidAnew, saidAnew.get() > HISTORIES / 10);
    }

    private interface Rule {
        void holdsFor(RandomHistory history);
    }

    private static void each(Rule rule) {
        Stores stores = Backend.H2.open();
        Random seeds = new Random(SEED);
        for (int number = 0; number < HISTORIES; number++) {
            long seed = seeds.nextLong();
            try {
                rule.holdsFor(new RandomHistory(seed, Fixtures.anArea("T" + number), stores)
                        .after(THINGS)
                        .ending(ENDINGS));
            } catch (AssertionError | RuntimeException failure) {
                throw new AssertionError("-Dhistory.seed=" + SEED + ", history " + number, failure);
            }
        }
    }

    private static String asOf(RandomHistory history, LocalDate day) {
        Stores stores = history.stores;
        Instant midnight = day.plusDays(1).atStartOfDay(RandomHistory.ZONE).toInstant();
        OkrsThen moment = new OkrsThen(stores.definitions(), stores.checkIns(), day, RandomHistory.ZONE);
        List<CycleDecision> decisions = stores.areas().decisionsBefore(List.of(history.area), midnight);
        List<Objective> objectives = moment.objectives(decisions);
        List<KeyResult> rows = moment.keyResults(decisions);
        List<KeyResultKey> keys = rows.stream().map(KeyResult::key).toList();
        CycleEnds ends = new CycleEnds(Commands.access(stores), stores.scores(), stores.continuations());
        return told(
                objectives,
                rows,
                ends.said(objectives, rows, Optional.of(midnight)),
                stores.scores().closedBefore(midnight, keys));
    }

    /** What was there after the last thing that was done by then, standing where the log of today puts it that day. */
    private static String naive(RandomHistory history, LocalDate day) {
        return last(history, day)
                .map(seen -> told(
                        seen.objectives().stream()
                                .filter(objective -> !objective.draft())
                                .toList(),
                        seen.rows().stream()
                                .map(row -> row.standing(
                                        NaiveLog.of(history.log.said, row.key()).standing(day)))
                                .toList(),
                        EndOfCycle.of(seen.rows(), seen.scorings(), seen.ends()),
                        seen.rows().stream()
                                .flatMap(row -> ended(seen, row).stream())
                                .toList()))
                .orElse("");
    }

    private static Optional<RandomHistory.Seen> last(RandomHistory history, LocalDate day) {
        return history.seen.stream()
                .filter(seen -> seen.isBefore(day.plusDays(1)))
                .reduce((one, later) -> later);
    }

    /** Of how many closed key results of a day something else was said since. */
    private static long saidAnew(RandomHistory history, LocalDate day) {
        List<Scoring> now = history.seen.get(history.seen.size() - 1).scorings();
        return last(history, day).stream()
                .flatMap(seen -> seen.rows().stream().flatMap(row -> ended(seen, row).stream()))
                .filter(then -> !now.contains(then.scoring()))
                .count();
    }

    private static Optional<EarlierCycle> ended(RandomHistory.Seen seen, KeyResult row) {
        return seen.objectives().stream()
                .filter(objective -> objective.key().equals(row.objective())
                        && objective.decision().isClosed())
                .flatMap(objective -> seen.scorings().stream()
                        .filter(said -> said.keyResult().equals(row.key()))
                        .map(said ->
                                new EarlierCycle(objective.decision().cycle().label(), said)))
                .findFirst();
    }

    private static String told(
            List<Objective> objectives, List<KeyResult> rows, EndOfCycle end, List<EarlierCycle> near) {
        StringBuilder told = new StringBuilder();
        for (Objective objective : objectives) {
            boolean closed = objective.decision().isClosed();
            told.append(objective.key())
                    .append(objective.place())
                    .append(objective.definition())
                    .append(objective.decision().closing())
                    .append(closed ? end.ended(objective.key()) : "");
            Stream<KeyResult> measured = rows.stream()
                    .filter(row -> row.objective().equals(objective.key()))
                    .sorted(Comparator.comparing(KeyResult::place));
            measured.forEach(row -> told.append("\n  ")
                    .append(row.key())
                    .append(row.definition())
                    .append(row.projection())
                    .append(closed ? end.of(row.key()) : "")
                    .append(near.stream()
                            .filter(one -> one.scoring().keyResult().equals(row.key()))
                            .toList()));
            told.append('\n');
        }
        return told.toString();
    }
}
