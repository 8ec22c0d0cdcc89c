package org.headway.okr.storage;

import static org.headway.okr.testing.Fixtures.ANNA;
import static org.headway.okr.testing.Fixtures.BEN;
import static org.headway.okr.testing.Fixtures.NOW;
import static org.headway.okr.testing.Fixtures.Q3;
import static org.headway.okr.testing.Fixtures.aKeyResult;
import static org.headway.okr.testing.Fixtures.anObjective;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.KeyResultDefinition;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.ObjectiveDefinition;
import org.headway.okr.domain.log.DefinitionLog;
import org.headway.okr.domain.log.Revision;
import org.headway.okr.service.store.Stamp;
import org.headway.okr.testing.Backend;
import org.headway.okr.testing.ObjectiveFixture.Made;
import org.junit.Test;

public class DefinitionStoreContractTest extends StoreContract {

    private static final Instant LATER = NOW.plus(Duration.ofDays(40));
    private static final Stamp BEN_LATER = new Stamp(BEN, LATER, "the supplier left");

    public DefinitionStoreContractTest(Backend backend) {
        super(backend);
    }

    @Test
    public void theLogSaysWhatWasWrittenFirst() {
        Made made =
                anObjective().because("now").with(aKeyResult().from(10).to(50)).storedIn(stores);
        DefinitionLog log = stores.definitions().of(List.of(made.objective().decision()));
        assertEquals(List.of(made.objective()), log.objectivesBefore(LATER));
        assertEquals(List.of(made.keyResult()), log.keyResultsBefore(LATER));
    }

    @Test
    public void nothingIsThereBeforeItWasWritten() {
        Made made = anObjective().with(aKeyResult()).storedIn(stores);
        DefinitionLog log = stores.definitions().of(List.of(made.objective().decision()));
        assertEquals(List.of(), log.objectivesBefore(NOW));
        assertEquals(List.of(), log.keyResultsBefore(NOW));
    }

    @Test
    public void aChangeKeepsWhatWasThereBeforeItAndItsReason() {
        Made made = anObjective().with(aKeyResult().from(10).to(50)).storedIn(stores);
        KeyResult changed = stores.keyResults().change(made.keyResult().saying(reaching(40)), BEN_LATER);
        List<Revision<KeyResult>> log = stores.definitions().of(changed.key());
        assertEquals(
                List.of(made.keyResult(), changed),
                log.stream().map(Revision::what).toList());
        assertEquals("the supplier left", log.get(1).reason());
        assertEquals(Optional.of(BEN), log.get(1).by());
        assertEquals(LATER, log.get(1).at());
        DefinitionLog whole = stores.definitions().of(List.of(made.objective().decision()));
        assertEquals(List.of(made.keyResult()), whole.keyResultsBefore(LATER));
        assertEquals(List.of(changed), whole.keyResultsBefore(LATER.plusSeconds(1)));
    }

    @Test
    public void whatWasDroppedIsThereUntilThen() {
        Made made = anObjective().with(aKeyResult()).storedIn(stores);
        stores.objectives().remove(made.objective(), BEN_LATER);
        DefinitionLog log = stores.definitions().of(List.of(made.objective().decision()));
        assertEquals(List.of(made.objective()), log.objectivesBefore(LATER));
        assertEquals(List.of(made.keyResult()), log.keyResultsBefore(LATER));
        assertEquals(List.of(), log.objectivesBefore(LATER.plusSeconds(1)));
        assertEquals(List.of(), log.keyResultsBefore(LATER.plusSeconds(1)));
    }

    @Test
    public void publishingIsAVersionOfTheObjectiveAndOfItsKeyResults() {
        Made made = anObjective().draft().with(aKeyResult()).storedIn(stores);
        assertTrue(made.objective().draft());
        assertTrue(made.keyResults().get(0).draft());
        Objective published = stores.objectives().publish(made.objective(), BEN_LATER);
        KeyResult shown = stores.keyResults().find(made.keyResult().key()).orElseThrow();
        assertEquals(made.objective().published().versioned(2), published);
        assertEquals(Optional.of(published), stores.objectives().find(published.key()));
        assertEquals(made.keyResult().published().versioned(2), shown);
        DefinitionLog log = stores.definitions().of(List.of(published.decision()));
        assertEquals(List.of(made.objective()), log.objectivesBefore(LATER));
        assertEquals(List.of(published), log.objectivesBefore(LATER.plusSeconds(1)));
        assertEquals(List.of(shown), log.keyResultsBefore(LATER.plusSeconds(1)));
    }

    @Test
    public void stampAndPlaceAreKept() {
        Objective stored = anObjective().sponsoredBy(ANNA).storedIn(stores).objective();
        ObjectiveDefinition stamped = stored.definition().stamped(LocalDate.of(2026, 10, 2));
        Objective moved = stores.objectives().change(stored.saying(stamped).at(7), BEN_LATER);
        assertEquals(Optional.of(moved), stores.objectives().find(stored.key()));
        DefinitionLog log = stores.definitions().of(List.of(stored.decision()));
        assertEquals(List.of(moved), log.objectivesBefore(LATER.plusSeconds(1)));
    }

    @Test
    public void anotherCycleHasALogOfItsOwn() {
        Made now = anObjective().with(aKeyResult()).storedIn(stores);
        Made before = anObjective().in(Q3).with(aKeyResult()).storedIn(stores);
        DefinitionLog log = stores.definitions().of(List.of(before.objective().decision()));
        assertEquals(List.of(before.objective()), log.objectivesBefore(LATER));
        assertEquals(List.of(before.keyResult()), log.keyResultsBefore(LATER));
        assertEquals(
                2,
                stores.definitions()
                        .of(List.of(
                                now.objective().decision(), before.objective().decision()))
                        .objectives()
                        .size());
    }

    private static KeyResultDefinition reaching(int target) {
        return aKeyResult().from(10).to(target).definition();
    }
}
