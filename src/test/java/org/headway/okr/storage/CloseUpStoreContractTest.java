package org.headway.okr.storage;

import static org.headway.okr.testing.Fixtures.ANNA;
import static org.headway.okr.testing.Fixtures.ANNA_NOW;
import static org.headway.okr.testing.Fixtures.BEN;
import static org.headway.okr.testing.Fixtures.NOW;
import static org.headway.okr.testing.Fixtures.aCheckIn;
import static org.headway.okr.testing.Fixtures.aKeyResult;
import static org.headway.okr.testing.Fixtures.anObjective;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.headway.okr.domain.CheckIn;
import org.headway.okr.domain.Closing;
import org.headway.okr.domain.CycleDecision;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.ObjectiveDefinition;
import org.headway.okr.domain.close.Successor;
import org.headway.okr.domain.log.CloseUp;
import org.headway.okr.service.store.Stamp;
import org.headway.okr.testing.Backend;
import org.headway.okr.testing.ObjectiveFixture.Made;
import org.junit.Test;

public class CloseUpStoreContractTest extends StoreContract {

    private final Made made = anObjective()
            .sponsoredBy(BEN)
            .with(aKeyResult()
                    .championedBy(ANNA)
                    .with(
                            aCheckIn().on("2026-10-01").at("1").by(BEN),
                            aCheckIn().on("2026-10-02").at("2")))
            .storedIn(stores);
    private final KeyResult keyResult = made.keyResult();

    public CloseUpStoreContractTest(Backend backend) {
        super(backend);
    }

    @Test
    public void everythingIsAsTheOtherStoresTellIt() {
        CloseUp read = read(Optional.empty(), 9);
        assertEquals(stores.keyResults().find(keyResult.key()).orElseThrow(), read.keyResult());
        assertEquals(stores.objectives().find(keyResult.objective()).orElseThrow(), read.objective());
        assertEquals(stores.checkIns().told(keyResult.key(), Optional.empty(), 9), read.told());
        assertEquals(stores.definitions().of(keyResult.key()), read.revisions());
    }

    @Test
    public void theObjectiveIsItsNewestVersion() {
        Objective reworded = made.objective().saying(new ObjectiveDefinition("Reworded", "", Optional.of(ANNA)));
        Objective stored = stores.transactions().run(() -> stores.objectives().change(reworded, ANNA_NOW));
        assertEquals(stored, read(Optional.empty(), 0).objective());
    }

    @Test
    public void changesAreToldInOrderWithTheirReasons() {
        KeyResult lighter = keyResult.saying(
                aKeyResult().titled("Lighter").championedBy(BEN).definition());
        stores.transactions().run(() -> stores.keyResults().change(lighter, new Stamp(BEN, NOW, "supplier left")));
        CloseUp read = read(Optional.empty(), 0);
        assertEquals(2, read.revisions().size());
        assertEquals("supplier left", read.revisions().get(1).reason());
        assertEquals(Optional.of(BEN), read.revisions().get(1).by());
    }

    @Test
    public void asMuchOfTheLogIsReadAsWasAskedFor() {
        assertEquals(List.of(), read(Optional.empty(), 0).told());
        assertEquals(1, read(Optional.empty(), 1).told().size());
        List<CheckIn> before =
                read(Optional.of(LocalDate.parse("2026-10-02")), 9).told();
        assertEquals(
                List.of(LocalDate.parse("2026-10-01")),
                before.stream().map(CheckIn::day).toList());
    }

    @Test
    public void theLogSaysWhetherTheCycleIsClosed() {
        CycleDecision open = stores.areas()
                .hold(made.objective().area(), made.objective().decision().cycle())
                .orElseThrow();
        assertFalse(read(Optional.empty(), 0).isClosed());
        Stamp byBen = new Stamp(BEN, NOW);
        Closing end = new Closing(BEN, LocalDate.parse("2027-01-08"));
        CycleDecision closed = stores.areas().choose(open.closed(Optional.of(end)), byBen);
        assertEquals(
                Optional.of(end),
                read(Optional.empty(), 0).objective().decision().closing());
        var unused = stores.areas().choose(closed.closed(Optional.empty()), byBen);
        assertFalse(read(Optional.empty(), 0).isClosed());
    }

    @Test
    public void theLastSuccessorThatIsThereIsToldWithItsCycle() {
        KeyResult gone = aKeyResult().storedIn(made.objective(), stores);
        KeyResult next = aKeyResult().storedIn(made.objective(), stores);
        stores.transactions().run(() -> {
            stores.keyResults().remove(gone, ANNA_NOW);
            return true;
        });
        assertEquals(
                Optional.of(new Successor(next.key(), "2026 Q4", false)),
                stores.closeUps().last(List.of(gone.key(), next.key())));
        assertEquals(Optional.empty(), stores.closeUps().last(List.of(gone.key())));
        assertEquals(Optional.empty(), stores.closeUps().last(List.of()));
    }

    @Test
    public void whatIsGoneIsNotFound() {
        stores.transactions().run(() -> {
            stores.keyResults().remove(keyResult, ANNA_NOW);
            return true;
        });
        assertEquals(Optional.empty(), stores.closeUps().find(keyResult.key(), Optional.empty(), 9));
    }

    @Test
    public void anEarlierMomentHasTheWordsAndTheCheckInsOfThen() {
        KeyResult lighter = keyResult.saying(aKeyResult().titled("Lighter").definition());
        Objective reworded = made.objective().saying(new ObjectiveDefinition("Reworded", "", Optional.empty()));
        Stamp later = new Stamp(BEN, NOW.plusSeconds(60), "supplier left");
        stores.transactions().run(() -> stores.keyResults().change(lighter, later));
        stores.transactions().run(() -> stores.objectives().change(reworded, later));

        CloseUp then = asOf(NOW.plusSeconds(60)).orElseThrow();
        assertEquals(keyResult.title(), then.keyResult().title());
        assertEquals(made.objective().title(), then.objective().title());
        assertEquals(1, then.revisions().size());
        assertEquals(1, then.told().size());
        assertEquals(
                "Lighter", asOf(NOW.plusSeconds(61)).orElseThrow().keyResult().title());
        assertEquals(Optional.empty(), asOf(NOW.minusSeconds(99_999_999)));
    }

    @Test
    public void whatIsGoneWasThereBefore() {
        Stamp later = new Stamp(BEN, NOW.plusSeconds(60));
        stores.transactions().run(() -> {
            stores.keyResults().remove(keyResult, later);
            return true;
        });
        assertEquals(
                keyResult.key(),
                asOf(NOW.plusSeconds(60)).orElseThrow().keyResult().key());
        assertEquals(Optional.empty(), asOf(NOW.plusSeconds(61)));
    }

    private Optional<CloseUp> asOf(Instant moment) {
        return stores.closeUps().findAsOf(keyResult.key(), moment, LocalDate.parse("2026-10-02"), 9);
    }

    private CloseUp read(Optional<LocalDate> before, int most) {
        return stores.closeUps().find(keyResult.key(), before, most).orElseThrow();
    }
}
