package org.headway.okr.storage;

import static org.headway.okr.testing.Fixtures.ANNA_NOW;
import static org.headway.okr.testing.Fixtures.Q4;
import static org.headway.okr.testing.Fixtures.aCheckIn;
import static org.headway.okr.testing.Fixtures.aKeyResult;
import static org.headway.okr.testing.Fixtures.anArea;
import static org.headway.okr.testing.Fixtures.anObjective;
import static org.junit.Assert.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.Person;
import org.headway.okr.service.ConcurrentWrite;
import org.headway.okr.service.store.Stamp;
import org.headway.okr.testing.Stores;
import org.headway.okr.testing.TestDatabase;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** What many people do at the same moment, each trying again after a lost race. */
@RunWith(Parameterized.class)
public class CrowdTest {

    private static final int PEOPLE = 8;

    private final Stores stores;

    public CrowdTest(TestDatabase database) {
        stores = AoStores.on(database, TestDatabase.pool(database.newUrl(), PEOPLE));
    }

    @Parameters(name = "{0}")
    public static TestDatabase[] databases() {
        return TestDatabase.values();
    }

    @Test
    public void keysAreGivenWithoutGapsAndOnce() throws Exception {
        Objective objective = anObjective().storedIn(stores).objective();
        List<KeyResult> made = all(person -> IntStream.range(0, 10)
                .mapToObj(
                        time -> stores.keyResults().add(objective, aKeyResult().definition(), ANNA_NOW))
                .toList()
                .get(0));
        assertEquals(PEOPLE, made.stream().map(KeyResult::key).distinct().count());
        assertEquals(
                IntStream.rangeClosed(1, 10 * PEOPLE)
                        .mapToObj(number -> "ENG-KR" + number)
                        .toList(),
                stores.keyResults().in(List.of(objective.decision())).stream()
                        .map(keyResult -> keyResult.key().value())
                        .toList());
    }

    @Test
    public void aDecisionThatAllMakeAtOnceIsOne() throws Exception {
        stores.areas().add(anArea("ENG"), ANNA_NOW);
        all(person -> stores.areas().decide(anArea("ENG"), Q4));
        assertEquals(1, stores.areas().decisions(List.of(anArea("ENG"))).size());
    }

    @Test
    public void somebodyWhomAllSpeakOfAtOnceIsOnePerson() throws Exception {
        Person fresh = new Person("key-of-carla", "carla");
        all(person -> {
            stores.areas().add(anArea("A" + person), new Stamp(fresh, ANNA_NOW.at()));
            return person;
        });
        KeyResult keyResult = anObjective()
                .with(aKeyResult().with(aCheckIn().by(fresh)))
                .storedIn(stores)
                .keyResult();
        assertEquals(fresh, stores.checkIns().log(keyResult.key()).get(0).author());
    }

    @Test
    public void aKeyResultIsNotLeftBehindByItsObjective() throws Exception {
        for (int round = 0; round < 10; round++) {
            Objective objective = anObjective().storedIn(stores).objective();
            all(person -> person == 0 ? removed(objective) : added(objective));
            assertEquals(List.of(), stores.keyResults().page(objective.key(), Optional.empty(), PEOPLE));
        }
    }

    private Objective removed(Objective objective) {
        stores.objectives().remove(objective, ANNA_NOW);
        return objective;
    }

    private Objective added(Objective objective) {
        stores.objectives().find(objective.key()).ifPresent(still -> stores.keyResults()
                .add(still, aKeyResult().definition(), ANNA_NOW));
        return objective;
    }

    /** What one person does. */
    private interface Deed<T> {

        T by(int person);
    }

    private <T> List<T> all(Deed<T> deed) throws Exception {
        ExecutorService crowd = Executors.newFixedThreadPool(PEOPLE);
        try {
            List<Callable<T>> deeds = IntStream.range(0, PEOPLE)
                    .<Callable<T>>mapToObj(person -> () -> untilItLands(deed, person))
                    .toList();
            List<Future<T>> done = crowd.invokeAll(deeds);
            List<T> answers = new ArrayList<>();
            for (Future<T> future : done) {
                answers.add(future.get());
            }
            return answers;
        } finally {
            crowd.shutdown();
        }
    }

    private <T> T untilItLands(Deed<T> deed, int person) {
        while (true) {
            try {
                return stores.transactions().run(() -> deed.by(person));
            } catch (ConcurrentWrite lost) {
                Thread.onSpinWait();
            }
        }
    }
}
