package org.headway.okr.storage;

import static org.headway.okr.testing.Fixtures.ANNA;
import static org.headway.okr.testing.Fixtures.ANNA_NOW;
import static org.headway.okr.testing.Fixtures.BEN;
import static org.headway.okr.testing.Fixtures.Q3;
import static org.headway.okr.testing.Fixtures.Q4;
import static org.headway.okr.testing.Fixtures.aKeyResult;
import static org.headway.okr.testing.Fixtures.anArea;
import static org.headway.okr.testing.Fixtures.anObjective;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.headway.okr.domain.CycleDecision;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.ObjectiveDefinition;
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.domain.Person;
import org.headway.okr.domain.WriteId;
import org.headway.okr.service.ConcurrentWrite;
import org.headway.okr.service.store.ObjectiveStore;
import org.headway.okr.testing.Backend;
import org.headway.okr.testing.ObjectiveFixture.Made;
import org.junit.Test;

public class ObjectiveStoreContractTest extends StoreContract {

    private final ObjectiveStore objectives = stores.objectives();

    public ObjectiveStoreContractTest(Backend backend) {
        super(backend);
    }

    @Test
    public void anObjectiveIsFoundAsItWasStored() {
        Objective stored = anObjective()
                .titled("🎯".repeat(Objective.TITLE_LIMIT))
                .because("🎯".repeat(Objective.WHY_NOW_LIMIT))
                .sponsoredBy(BEN)
                .storedIn(stores)
                .objective();
        assertEquals(Optional.of(stored), objectives.find(stored.key()));
    }

    @Test
    public void whatWasNotSaidStaysEmpty() {
        Objective stored = anObjective().storedIn(stores).objective();
        Objective found = objectives.find(stored.key()).orElseThrow();
        assertEquals("", found.whyNow());
        assertEquals(Optional.empty(), found.sponsor());
    }

    @Test
    public void textsThatAreLeftAsTheyAreStayLeft() {
        Objective stored = anObjective().storedIn(stores).objective();
        Set<String> left = Set.of("Launch the blog", "a|b;c\td", "🎯".repeat(Objective.TITLE_LIMIT));
        Objective leaving = objectives.change(stored.saying(stored.definition().leaving(left)), ANNA_NOW);
        assertEquals(Optional.of(leaving), objectives.find(stored.key()));
        assertEquals(
                left, objectives.find(stored.key()).orElseThrow().definition().left());
        Objective none = objectives.change(leaving.saying(leaving.definition().leaving(Set.of())), ANNA_NOW);
        assertEquals(
                Set.of(), objectives.find(none.key()).orElseThrow().definition().left());
    }

    @Test
    public void whatIsAboveIsKeptAndTakenAway() {
        Objective stored = anObjective().storedIn(stores).objective();
        Optional<ObjectiveKey> above = Optional.of(new ObjectiveKey("COMP-O7"));
        Objective below = objectives.change(stored.saying(stored.definition().below(above)), ANNA_NOW);
        assertEquals(Optional.of(below), objectives.find(stored.key()));
        Objective alone = objectives.change(below.saying(below.definition().below(Optional.empty())), ANNA_NOW);
        assertEquals(Optional.of(alone), objectives.find(stored.key()));
        assertEquals(
                List.of(Optional.empty(), above, Optional.empty()),
                stores.definitions().of(List.of(stored.decision())).objectives().stream()
                        .map(version -> version.what().definition().alignedTo())
                        .toList());
    }

    @Test
    public void titlesAreToldOfWhatIsPublishedAndThere() {
        Objective one = anObjective().titled("One").storedIn(stores).objective();
        Objective draft = anObjective().titled("Draft").draft().storedIn(stores).objective();
        Objective gone = anObjective().titled("Gone").storedIn(stores).objective();
        objectives.remove(gone, ANNA_NOW);
        assertEquals(
                Map.of(one.key(), "One"),
                objectives.titles(List.of(one.key(), draft.key(), gone.key(), new ObjectiveKey("NONE-O1"))));
        assertEquals(Map.of(), objectives.titles(List.of()));
    }

    @Test
    public void anIdIsRememberedForOneObjectiveBeItGoneOrNot() {
        WriteId id = new WriteId(UUID.randomUUID());
        Objective stored = anObjective().storedIn(stores).objective();
        assertEquals(Optional.empty(), objectives.writtenAs(id));
        objectives.remember(id, stored.key(), ANNA_NOW);
        assertEquals(Optional.of(stored.key()), objectives.writtenAs(id));
        assertThrows(ConcurrentWrite.class, () -> stores.transactions().run(() -> {
            objectives.remember(id, stored.key(), ANNA_NOW);
            return id;
        }));
        objectives.remove(stored, ANNA_NOW);
        assertEquals(Optional.of(stored.key()), objectives.writtenAs(id));
    }

    @Test
    public void anUnknownKeyIsNotFound() {
        assertEquals(Optional.empty(), objectives.find(new ObjectiveKey("ENG-O1")));
    }

    @Test
    public void theObjectivesOfASponsorAreThoseThatLive() {
        Objective one = anObjective().sponsoredBy(BEN).storedIn(stores).objective();
        Objective other = anObjective()
                .of(anArea("OPS"))
                .sponsoredBy(BEN)
                .in(Q3)
                .storedIn(stores)
                .objective();
        anObjective().of(anArea("WEB")).sponsoredBy(ANNA).storedIn(stores);
        Objective gone = anObjective()
                .of(anArea("OLD"))
                .sponsoredBy(BEN)
                .storedIn(stores)
                .objective();
        objectives.remove(gone, ANNA_NOW);
        assertEquals(Set.of(one.key(), other.key()), objectives.sponsoredBy(BEN));
        assertEquals(Set.of(), objectives.sponsoredBy(new Person("key-of-nobody", "nobody")));
    }

    @Test
    public void keysCountPerArea() {
        assertEquals("ENG-O1", key(anObjective().storedIn(stores)));
        assertEquals("ENG-O2", key(anObjective().in(Q3).storedIn(stores)));
        assertEquals("OPS-O1", key(anObjective().of(anArea("OPS")).storedIn(stores)));
    }

    @Test
    public void aKeyIsNeverGivenTwice() {
        Objective first = anObjective().storedIn(stores).objective();
        objectives.remove(first, ANNA_NOW);
        assertEquals("ENG-O2", key(anObjective().storedIn(stores)));
    }

    @Test
    public void objectivesOfManyDecisionsComeTogetherAsTheyWereWritten() {
        Objective one = anObjective().storedIn(stores).objective();
        Objective two = anObjective().of(anArea("OPS")).storedIn(stores).objective();
        Objective three = anObjective().in(Q3).storedIn(stores).objective();
        assertEquals(
                List.of(one, two, three), objectives.in(List.of(three.decision(), two.decision(), one.decision())));
        assertEquals(List.of(three), objectives.in(List.of(three.decision())));
        assertEquals(List.of(), objectives.in(List.of()));
    }

    @Test
    public void objectivesAreReadPageByPage() {
        List<Objective> all = List.of(
                anObjective().storedIn(stores).objective(),
                anObjective().storedIn(stores).objective(),
                anObjective().storedIn(stores).objective());
        CycleDecision decision = all.get(0).decision();
        assertEquals(all.subList(0, 2), objectives.page(decision, true, Optional.empty(), 2));
        assertEquals(
                all.subList(2, 3),
                objectives.page(decision, true, Optional.of(all.get(1).key()), 2));
    }

    @Test
    public void aChangeIsStoredUnderTheNextVersion() {
        Objective stored = anObjective().storedIn(stores).objective();
        Objective changed = objectives.change(retitled(stored, "Another title", ANNA), ANNA_NOW);
        assertEquals(2, changed.version());
        assertEquals("Another title", changed.title());
        assertEquals(Optional.of(changed), objectives.find(stored.key()));
    }

    @Test
    public void ofTwoChangesOfOneVersionTheSecondIsRefused() {
        Objective stored = anObjective().storedIn(stores).objective();
        Objective first = objectives.change(retitled(stored, "first", ANNA), ANNA_NOW);
        Objective late = retitled(stored, "second", BEN);
        assertThrows(ConcurrentWrite.class, () -> objectives.change(late, ANNA_NOW));
        assertThrows(ConcurrentWrite.class, () -> objectives.remove(late, ANNA_NOW));
        assertEquals(Optional.of(first), objectives.find(stored.key()));
    }

    @Test
    public void aRemovedObjectiveIsOutOfSightWithItsKeyResults() {
        Made made = anObjective().with(aKeyResult(), aKeyResult()).storedIn(stores);
        Objective other = anObjective().with(aKeyResult()).storedIn(stores).objective();
        objectives.remove(made.objective(), ANNA_NOW);
        CycleDecision decision = other.decision();
        assertEquals(Optional.empty(), objectives.find(made.objective().key()));
        assertEquals(List.of(other), objectives.in(List.of(decision)));
        assertEquals(List.of(other), objectives.page(decision, true, Optional.empty(), 9));
        assertEquals(Optional.empty(), stores.keyResults().find(made.keyResult().key()));
        assertEquals(
                List.of("ENG-KR3"),
                stores.keyResults().in(List.of(decision)).stream()
                        .map(KeyResult::key)
                        .map(Object::toString)
                        .toList());
    }

    @Test
    public void aRenamedPersonIsShownUnderTheNewName() {
        Objective stored = anObjective().sponsoredBy(ANNA).storedIn(stores).objective();
        Person renamed = new Person(ANNA.userKey(), "anna.smith");
        Objective changed = objectives.change(retitled(stored, "title", renamed), ANNA_NOW);
        assertEquals(Q4, changed.decision().cycle());
        assertEquals(Optional.of(renamed), changed.sponsor());
    }

    private static String key(Made made) {
        return made.objective().key().value();
    }

    private static Objective retitled(Objective objective, String title, Person sponsor) {
        return objective.saying(new ObjectiveDefinition(title, objective.whyNow(), Optional.of(sponsor)));
    }
}
