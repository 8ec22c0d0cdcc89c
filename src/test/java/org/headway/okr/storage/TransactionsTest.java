package org.headway.okr.storage;

import static org.headway.okr.testing.Fixtures.ANNA_NOW;
import static org.headway.okr.testing.Fixtures.aKeyResult;
import static org.headway.okr.testing.Fixtures.anArea;
import static org.headway.okr.testing.Fixtures.anObjective;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;

import java.lang.reflect.UndeclaredThrowableException;
import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.KeyResultDefinition;
import org.headway.okr.domain.Objective;
import org.headway.okr.service.ConcurrentWrite;
import org.headway.okr.testing.ObjectiveFixture.Made;
import org.headway.okr.testing.Stores;
import org.headway.okr.testing.TestDatabase;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** Two nodes on one database: nothing is half written, and nobody sees what is not so. */
@RunWith(Parameterized.class)
public class TransactionsTest {

    private final Stores here;
    private final Stores there;

    public TransactionsTest(TestDatabase database) {
        String url = database.newUrl();
        here = AoStores.on(database, TestDatabase.pool(url, 4));
        there = AoStores.on(database, TestDatabase.pool(url, 4));
    }

    @Parameters(name = "{0}")
    public static TestDatabase[] databases() {
        return TestDatabase.values();
    }

    @Test
    public void aFailureLeavesNothingBehind() {
        assertThrows(IllegalStateException.class, () -> here.transactions().run(() -> {
            here.areas().add(anArea("ENG"), ANNA_NOW);
            throw new IllegalStateException("on purpose");
        }));
        assertFalse(here.areas().isTaken(new AreaKey("ENG")));
    }

    @Test
    public void aLostRaceLeavesNothingBehind() {
        Made made = anObjective().with(aKeyResult()).storedIn(here);
        KeyResult first = here.keyResults().change(made.keyResult(), ANNA_NOW);
        assertThrows(ConcurrentWrite.class, () -> here.transactions().run(() -> {
            here.areas().add(anArea("OPS"), ANNA_NOW);
            return here.keyResults().change(made.keyResult(), ANNA_NOW);
        }));
        assertFalse(here.areas().isTaken(new AreaKey("OPS")));
        assertEquals(first, here.keyResults().find(first.key()).orElseThrow());
    }

    @Test
    public void nothingGoesOnInATransactionThatLostARace() {
        Made made = anObjective().with(aKeyResult()).storedIn(here);
        KeyResult first = here.keyResults().change(made.keyResult(), ANNA_NOW);
        assertThrows(RuntimeException.class, () -> here.transactions().run(() -> {
            assertThrows(ConcurrentWrite.class, () -> here.keyResults().change(made.keyResult(), ANNA_NOW));
            return here.keyResults().change(first, ANNA_NOW);
        }));
        assertEquals(first, here.keyResults().find(first.key()).orElseThrow());
    }

    @Test
    public void onlyALostRaceIsAConcurrentWrite() {
        Objective objective = anObjective().storedIn(here).objective();
        var tooLong = aKeyResult().in("u".repeat(300)).definition();
        assertThrows(UndeclaredThrowableException.class, () -> here.keyResults().add(objective, tooLong, ANNA_NOW));
    }

    @Test
    public void whatOneNodeWroteTheOtherReads() {
        KeyResult made = anObjective().with(aKeyResult()).storedIn(here).keyResult();
        assertEquals(made, there.keyResults().find(made.key()).orElseThrow());
        KeyResult changed = here.keyResults().change(weighing(made, 2), ANNA_NOW);
        assertEquals(changed, there.keyResults().find(made.key()).orElseThrow());
        KeyResult back = there.keyResults().change(weighing(changed, 3), ANNA_NOW);
        assertEquals(back, here.keyResults().find(made.key()).orElseThrow());
    }

    @Test
    public void nobodySeesWhatIsNotCommitted() {
        KeyResult made = anObjective().with(aKeyResult()).storedIn(here).keyResult();
        assertThrows(IllegalStateException.class, () -> here.transactions().run(() -> {
            KeyResult changed = here.keyResults().change(weighing(made, 2), ANNA_NOW);
            assertEquals(changed, here.keyResults().find(made.key()).orElseThrow());
            assertEquals(made, onAnotherThread(here, made));
            assertEquals(made, onAnotherThread(there, made));
            throw new IllegalStateException("on purpose");
        }));
        assertEquals(made, here.keyResults().find(made.key()).orElseThrow());
        assertEquals(made, there.keyResults().find(made.key()).orElseThrow());
    }

    @Test
    public void aTransactionReadsWhatOthersCommittedMeanwhile() {
        KeyResult made = anObjective().with(aKeyResult()).storedIn(here).keyResult();
        List<KeyResult> seen = here.transactions().run(() -> {
            KeyResult before = here.keyResults().find(made.key()).orElseThrow();
            CompletableFuture.runAsync(() -> there.keyResults().change(weighing(made, 2), ANNA_NOW))
                    .join();
            return List.of(before, here.keyResults().find(made.key()).orElseThrow());
        });
        assertEquals(1, seen.get(0).version());
        assertEquals(2, seen.get(1).version());
    }

    private static KeyResult onAnotherThread(Stores stores, KeyResult keyResult) {
        return CompletableFuture.supplyAsync(
                        () -> stores.keyResults().find(keyResult.key()).orElseThrow())
                .join();
    }

    private static KeyResult weighing(KeyResult keyResult, int weight) {
        return keyResult.saying(new KeyResultDefinition(
                keyResult.title(), keyResult.measure(), BigDecimal.valueOf(weight), keyResult.champion()));
    }
}
