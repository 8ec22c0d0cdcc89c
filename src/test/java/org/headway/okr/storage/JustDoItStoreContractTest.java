package org.headway.okr.storage;

import static org.headway.okr.testing.Fixtures.ANNA;
import static org.headway.okr.testing.Fixtures.ANNA_NOW;
import static org.headway.okr.testing.Fixtures.Q3;
import static org.headway.okr.testing.Fixtures.Q4;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.JustDoItKey;
import org.headway.okr.domain.Person;
import org.headway.okr.domain.beside.Checklist;
import org.headway.okr.domain.beside.JustDoIt;
import org.headway.okr.service.ConcurrentWrite;
import org.headway.okr.service.store.JustDoItStore;
import org.headway.okr.service.store.Stamp;
import org.headway.okr.testing.Backend;
import org.junit.Test;

public class JustDoItStoreContractTest extends StoreContract {

    private static final AreaKey ENG = new AreaKey("ENG");
    private static final Checklist OF_AREA = Checklist.of(ENG, Q4);
    private static final Checklist OF_OBJECTIVE = new Checklist(ENG, Q4, Optional.of(ENG.objective(1)));

    private final JustDoItStore justDoIts = stores.justDoIts();

    public JustDoItStoreContractTest(Backend backend) {
        super(backend);
    }

    private JustDoIt add(Checklist list, String title) {
        return justDoIts.add(list, made(UUID.randomUUID(), title, Optional.empty()), ANNA_NOW);
    }

    private static JustDoItStore.New made(UUID id, String title, Optional<Person> owner) {
        return new JustDoItStore.New(id, title, owner);
    }

    @Test
    public void aJustDoItIsFoundAsItWasStored() {
        UUID id = UUID.randomUUID();
        String title = "🎯".repeat(JustDoIt.TITLE_LIMIT);
        JustDoIt stored = justDoIts.add(OF_OBJECTIVE, made(id, title, Optional.of(ANNA)), ANNA_NOW);

        assertEquals("ENG-J1", stored.key().value());
        assertEquals(Optional.of(stored), justDoIts.find(stored.key()));
        assertEquals(Optional.of(stored), justDoIts.sent(id));
        assertEquals(Optional.empty(), justDoIts.find(new JustDoItKey("ENG-J2")));
        assertEquals(Optional.empty(), justDoIts.sent(UUID.randomUUID()));
    }

    @Test
    public void eachListIsReadAsItWasWritten() {
        JustDoIt first = add(OF_AREA, "first");
        JustDoIt ofObjective = add(OF_OBJECTIVE, "of the objective");
        JustDoIt second = add(OF_AREA, "second");
        JustDoIt before = add(Checklist.of(ENG, Q3), "before");
        JustDoIt elsewhere = add(Checklist.of(new AreaKey("OPS"), Q4), "elsewhere");

        assertEquals(List.of(first, second), justDoIts.of(OF_AREA));
        assertEquals(List.of(ofObjective), justDoIts.of(OF_OBJECTIVE));
        assertEquals(List.of(first, ofObjective, second), justDoIts.in(List.of(OF_AREA)));
        assertEquals(List.of(before), justDoIts.of(before.list()));
        assertEquals(4, justDoIts.in(List.of(OF_AREA, elsewhere.list())).size());
        assertEquals(List.of(), justDoIts.in(List.of()));
    }

    @Test
    public void anEarlierDayKnowsWhatEachWasThen() {
        Instant later = ANNA_NOW.at().plusSeconds(60);
        Stamp change = new Stamp(ANNA, later);
        JustDoIt first = add(OF_AREA, "first");
        JustDoIt second = add(OF_OBJECTIVE, "second");
        JustDoIt gone = add(OF_AREA, "gone");
        JustDoIt ticked =
                justDoIts.change(first.called("renamed", Optional.of(ANNA)).ticked(true), change);
        justDoIts.remove(gone, change);
        JustDoIt added = justDoIts.add(OF_AREA, made(UUID.randomUUID(), "added", Optional.empty()), change);

        assertEquals(List.of(), justDoIts.asOf(List.of(OF_AREA), ANNA_NOW.at()));
        assertEquals(List.of(first, second, gone), justDoIts.asOf(List.of(OF_AREA), later));
        assertEquals(List.of(ticked, second, added), justDoIts.asOf(List.of(OF_AREA), later.plusSeconds(1)));
        JustDoIt back = justDoIts.restore(gone.at(2), new Stamp(ANNA, later.plusSeconds(60)));
        assertEquals(List.of(ticked, second, back, added), justDoIts.asOf(List.of(OF_AREA), later.plusSeconds(90)));
        assertEquals(List.of(), justDoIts.asOf(List.of(), later));
    }

    @Test
    public void theSameClientIdIsStoredOnce() {
        UUID id = UUID.randomUUID();
        JustDoIt first = justDoIts.add(OF_AREA, made(id, "first", Optional.empty()), ANNA_NOW);
        assertThrows(
                ConcurrentWrite.class, () -> justDoIts.add(OF_AREA, made(id, "again", Optional.empty()), ANNA_NOW));
        assertEquals(List.of(first), justDoIts.of(OF_AREA));
    }

    @Test
    public void ofTwoChangesOfOneVersionTheSecondIsRefused() {
        JustDoIt stored = add(OF_AREA, "title");
        JustDoIt ticked = justDoIts.change(stored.ticked(true), ANNA_NOW);

        assertEquals(2, ticked.version());
        assertThrows(ConcurrentWrite.class, () -> justDoIts.change(stored.called("late", Optional.of(ANNA)), ANNA_NOW));
        assertThrows(ConcurrentWrite.class, () -> justDoIts.remove(stored, ANNA_NOW));
        assertEquals(Optional.of(ticked), justDoIts.find(stored.key()));
    }

    @Test
    public void whatWasRemovedCanBeBroughtBackToItsPlace() {
        JustDoIt first = add(OF_AREA, "first");
        JustDoIt second = add(OF_AREA, "second");
        justDoIts.remove(first, ANNA_NOW);

        assertEquals(Optional.empty(), justDoIts.find(first.key()));
        assertEquals(List.of(second), justDoIts.of(OF_AREA));
        JustDoIt removed = justDoIts.findRemoved(first.key()).orElseThrow();
        JustDoIt back = justDoIts.restore(removed, ANNA_NOW);
        assertEquals(3, back.version());
        assertEquals(List.of(back, second), justDoIts.of(OF_AREA));
        assertEquals(Optional.empty(), justDoIts.findRemoved(first.key()));
    }

    @Test
    public void aKeyIsNeverGivenTwice() {
        justDoIts.remove(add(OF_AREA, "first"), ANNA_NOW);
        assertEquals("ENG-J2", add(OF_AREA, "second").key().value());
    }
}
