package org.headway.okr.service.beside;

import static org.headway.okr.service.Desk.ANNA_READS;
import static org.headway.okr.service.Desk.BEN_READS;
import static org.headway.okr.testing.Fixtures.Q4;
import static org.headway.okr.testing.Fixtures.SPACE;
import static org.headway.okr.testing.Fixtures.aKeyResult;
import static org.headway.okr.testing.Fixtures.anObjective;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.domain.WriteId;
import org.headway.okr.domain.beside.Checklist;
import org.headway.okr.domain.beside.HealthMetric;
import org.headway.okr.domain.beside.HealthRange;
import org.headway.okr.domain.beside.HealthReading;
import org.headway.okr.domain.beside.JustDoIt;
import org.headway.okr.domain.table.OkrTable;
import org.headway.okr.service.Desk;
import org.headway.okr.service.InvalidInput;
import org.headway.okr.service.NotFound;
import org.headway.okr.service.NotPermitted;
import org.headway.okr.service.Reader;
import org.headway.okr.service.StaleVersion;
import org.headway.okr.service.table.TableFilter;
import org.headway.okr.service.table.TableQuestion;
import org.junit.Test;

/** What stands beside key results: who writes it, and what is refused. */
public class BesideTest {

    private static final AreaKey ENG = new AreaKey("ENG");

    private final Desk desk = new Desk();
    private final ObjectiveKey objective =
            anObjective().with(aKeyResult()).storedIn(desk.stores).objective().key();

    private JustDoIt add(String title, String owner) {
        return desk.justDoIts.add(ANNA_READS, objective, UUID.randomUUID(), new JustDoItText(title, owner));
    }

    private static HealthMetricText metric(String name, String low, String high) {
        return new HealthMetricText(name, "", new HealthRange(number(low), number(high)));
    }

    private static Optional<BigDecimal> number(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
    }

    @Test
    public void thirtyFitIntoAListAndTheNextIsRefused() {
        for (int number = 1; number <= 30; number++) {
            assertEquals("ENG-J" + number, add("One more", "").key().value());
        }
        InvalidInput refused = assertThrows(InvalidInput.class, () -> add("Too much", ""));
        assertEquals("okr.error.checklist-full", refused.messageKey());
        JustDoItText another = new JustDoItText("In another list", "");
        assertEquals(
                Optional.empty(),
                desk.justDoIts
                        .add(ANNA_READS, ENG, "", UUID.randomUUID(), another)
                        .list()
                        .objective());
    }

    @Test
    public void aRetryStoresOnceAndOtherWordsUnderItsIdAreRefused() {
        UUID id = UUID.randomUUID();
        JustDoItText text = new JustDoItText("Ship it", "");
        JustDoIt first = desk.justDoIts.add(ANNA_READS, objective, id, text);
        assertEquals(first, desk.justDoIts.add(ANNA_READS, objective, id, text));
        assertThrows(
                InvalidInput.class, () -> desk.justDoIts.add(ANNA_READS, objective, id, new JustDoItText("Other", "")));
        assertEquals(1, desk.checklists.of(BEN_READS, objective).items().size());
    }

    @Test
    public void theOwnerTicksAndOnlyEditorsWriteTheRest() {
        JustDoIt bens = add("Ben does it", "ben");
        JustDoIt nobodys = add("Somebody does it", "");
        JustDoItText text = new JustDoItText("Other words", "");
        assertTrue(desk.justDoIts.tick(BEN_READS, bens.key(), 1, true).done());
        assertThrows(NotPermitted.class, () -> desk.justDoIts.tick(BEN_READS, nobodys.key(), 1, true));
        assertThrows(NotPermitted.class, () -> desk.justDoIts.change(BEN_READS, bens.key(), 2, text));
        assertThrows(NotPermitted.class, () -> desk.justDoIts.remove(BEN_READS, bens.key(), 2));
        assertThrows(NotPermitted.class, () -> desk.justDoIts.add(BEN_READS, objective, UUID.randomUUID(), text));
        assertThrows(NotFound.class, () -> desk.justDoIts.tick(Reader.anonymous(), bens.key(), 2, true));
    }

    @Test
    public void theSecondOfTwoWhoTickSeesWhatIsThere() {
        JustDoIt stored = add("Ship it", "ben");
        JustDoIt theirs = desk.justDoIts.tick(ANNA_READS, stored.key(), 1, true);
        StaleVersion conflict =
                assertThrows(StaleVersion.class, () -> desk.justDoIts.tick(BEN_READS, stored.key(), 1, false));
        assertEquals(theirs, conflict.theirs());
    }

    @Test
    public void aRemovedOneComesBackUnlessItsListIsFull() {
        JustDoIt first = add("First", "");
        JustDoIt removed = desk.justDoIts.remove(ANNA_READS, first.key(), 1);
        assertThrows(NotFound.class, () -> desk.checklists.justDoIt(ANNA_READS, first.key()));
        assertThrows(StaleVersion.class, () -> desk.justDoIts.restore(ANNA_READS, first.key(), 1));
        assertThrows(NotPermitted.class, () -> desk.justDoIts.restore(BEN_READS, first.key(), 2));
        assertEquals(
                3,
                desk.justDoIts
                        .restore(ANNA_READS, first.key(), removed.version())
                        .version());
        JustDoIt again = desk.justDoIts.remove(ANNA_READS, first.key(), 3);
        for (int number = 0; number < Checklist.MOST; number++) {
            assertEquals("Another", add("Another", "").title());
        }
        assertThrows(InvalidInput.class, () -> desk.justDoIts.restore(ANNA_READS, first.key(), again.version()));
    }

    @Test
    public void whatBelongsToARemovedObjectiveIsNotFound() {
        JustDoIt lost = add("Nobody sees it", "ben");
        desk.objectives.drop(ANNA_READS, objective, 1, "Not worth it");
        assertThrows(NotFound.class, () -> desk.checklists.justDoIt(ANNA_READS, lost.key()));
        assertThrows(NotFound.class, () -> desk.justDoIts.tick(BEN_READS, lost.key(), 1, true));
    }

    @Test
    public void aRangeHasABoundAndDoesNotStandOnItsHead() {
        for (HealthMetricText wrong : List.of(metric("Uptime", "", ""), metric("Uptime", "3", "2"))) {
            assertThrows(InvalidInput.class, () -> desk.metrics.add(ANNA_READS, ENG, Optional.empty(), wrong));
        }
        assertEquals(
                "ENG-H1",
                desk.metrics
                        .add(ANNA_READS, ENG, Optional.empty(), metric("Uptime", "3", "3"))
                        .key()
                        .value());
        InvalidInput twice = assertThrows(
                InvalidInput.class,
                () -> desk.metrics.add(ANNA_READS, ENG, Optional.empty(), metric("UPTIME", "3", "")));
        assertEquals("name", twice.field());
    }

    @Test
    public void aMetricThatIsSentAgainIsStoredOnce() {
        Optional<WriteId> id = Optional.of(new WriteId(UUID.randomUUID()));
        HealthMetric first = desk.metrics.add(ANNA_READS, ENG, id, metric("Backlog", "", "300"));
        assertEquals(first, desk.metrics.add(ANNA_READS, ENG, id, metric("Backlog", "", "300")));
        assertEquals(1, desk.health.of(ANNA_READS, ENG).metrics().size());
    }

    @Test
    public void aReadingIsStoredOnceAndOnlyByEditors() {
        HealthMetric metric = desk.metrics.add(ANNA_READS, ENG, Optional.empty(), metric("Backlog", "", "300"));
        UUID id = UUID.randomUUID();
        HealthReading first = desk.metrics.read(ANNA_READS, metric.key(), id, new BigDecimal("410"), Optional.empty());
        assertEquals(first, desk.metrics.read(ANNA_READS, metric.key(), id, new BigDecimal("410.0"), Optional.empty()));
        assertThrows(
                InvalidInput.class,
                () -> desk.metrics.read(ANNA_READS, metric.key(), id, new BigDecimal("7"), Optional.empty()));
        assertThrows(
                NotPermitted.class,
                () -> desk.metrics.read(BEN_READS, metric.key(), id, new BigDecimal("7"), Optional.empty()));
        assertEquals(1, desk.health.open(BEN_READS, metric.key(), 9).last().size());
        assertEquals(
                HealthMetric.State.OUT_OF_RANGE,
                desk.health.metric(BEN_READS, metric.key()).state());
    }

    @Test
    public void theTableHasWhatItIsAskedToShow() {
        assertEquals("ENG", add("Ship it", "ben").key().area().value());
        HealthMetric metric = desk.metrics.add(ANNA_READS, ENG, Optional.empty(), metric("Backlog", "", "300"));
        assertEquals("1 1 1", shown(TableQuestion.Show.EVERYTHING));
        assertEquals("1 0 0", shown(TableQuestion.Show.OKRS));
        assertEquals("0 1 0", shown(TableQuestion.Show.HEALTH));
        assertEquals("0 0 1", shown(TableQuestion.Show.JUSTDOITS));
        assertEquals(1, desk.metrics.remove(ANNA_READS, metric.key(), 1).version());
        assertTrue(table(TableQuestion.Show.HEALTH).sections().isEmpty());
    }

    private String shown(TableQuestion.Show show) {
        OkrTable table = table(show);
        return table.size() + " " + table.sections().get(0).beside().health().size() + " "
                + table.sections().get(0).beside().justDoIts().size();
    }

    private OkrTable table(TableQuestion.Show show) {
        return desk.queries.table(
                BEN_READS,
                new TableQuestion(
                        Optional.of(SPACE.key()), "", Q4.label(), TableFilter.none(), Optional.empty(), show));
    }
}
