package org.headway.okr.service.table;

import static org.junit.Assert.assertEquals;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.headway.okr.domain.CycleDecision;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.Objective;
import org.headway.okr.testing.Backend;
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
    private static final int THINGS = 15;

    /** Another seed with every run; give {@code -Dhistory.seed=…} the one that failed. */
    private static final long SEED = Long.getLong("history.seed", System.nanoTime());

    @Test
    public void eachDayShowsWhatWasSeenOnItAndEachRowStandsWhereItsLogPutsIt() {
        each(history -> {
            for (LocalDate day = FIRST; day.isBefore(history.today()); day = day.plusDays(3)) {
                assertEquals("on " + day, naive(history, day), asOf(history, day));
            }
            for (KeyResult row : history.seen.get(history.seen.size() - 1).rows()) {
                assertEquals(NaiveLog.of(history.log.said, row.key()).standing(LocalDate.MAX), row.projection());
            }
        });
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
                rule.holdsFor(new RandomHistory(seed, Fixtures.anArea("T" + number), stores).after(THINGS));
            } catch (AssertionError | RuntimeException failure) {
                throw new AssertionError("-Dhistory.seed=" + SEED + ", history " + number, failure);
            }
        }
    }

    private static String asOf(RandomHistory history, LocalDate day) {
        Stores stores = history.stores;
        OkrsThen then = new OkrsThen(stores.definitions(), stores.checkIns(), day, RandomHistory.ZONE);
        List<CycleDecision> decisions = stores.areas().decisions(List.of(history.area));
        return told(then.objectives(decisions), then.keyResults(decisions));
    }

    /** What was there after the last thing that was done by then, standing where the log of today puts it that day. */
    private static String naive(RandomHistory history, LocalDate day) {
        Optional<RandomHistory.Seen> last = history.seen.stream()
                .filter(seen -> seen.isBefore(day.plusDays(1)))
                .reduce((one, later) -> later);
        return last.map(seen -> told(
                        seen.objectives().stream()
                                .filter(objective -> !objective.draft())
                                .toList(),
                        seen.rows().stream()
                                .map(row -> row.standing(
                                        NaiveLog.of(history.log.said, row.key()).standing(day)))
                                .toList()))
                .orElse("");
    }

    private static String told(List<Objective> objectives, List<KeyResult> rows) {
        StringBuilder told = new StringBuilder();
        for (Objective objective : objectives) {
            told.append(objective.key()).append(objective.place()).append(objective.definition());
            Stream<KeyResult> measured = rows.stream()
                    .filter(row -> row.objective().equals(objective.key()))
                    .sorted(Comparator.comparing(KeyResult::place));
            measured.forEach(row -> told.append("\n  ")
                    .append(row.key())
                    .append(row.definition())
                    .append(row.projection()));
            told.append('\n');
        }
        return told.toString();
    }
}
