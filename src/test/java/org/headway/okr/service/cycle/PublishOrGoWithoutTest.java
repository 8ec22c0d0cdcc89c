package org.headway.okr.service.cycle;

import static org.headway.okr.service.Desk.ANNA_READS;
import static org.headway.okr.testing.Fixtures.NOW;
import static org.headway.okr.testing.Fixtures.Q4;
import static org.headway.okr.testing.Fixtures.SPACE;
import static org.headway.okr.testing.Fixtures.anArea;
import static org.headway.okr.testing.Fixtures.anObjective;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.function.Supplier;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.CycleDecision;
import org.headway.okr.domain.NoOkrs;
import org.headway.okr.domain.Objective;
import org.headway.okr.service.Desk;
import org.headway.okr.service.InvalidInput;
import org.headway.okr.storage.AoStores;
import org.headway.okr.testing.TestDatabase;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** One publishes a draft while another decides to go without OKRs, on two nodes: they never both stand there afterwards. */
@RunWith(Parameterized.class)
public class PublishOrGoWithoutTest {
    private static final int ROUNDS = 30;

    private final Desk publisher;
    private final Desk decider;

    public PublishOrGoWithoutTest(TestDatabase database) {
        String url = database.newUrl();
        publisher = new Desk(NOW, AoStores.on(database, TestDatabase.pool(url, 2)));
        decider = new Desk(NOW, AoStores.on(database, TestDatabase.pool(url, 2)));
    }

    @Parameters(name = "{0}")
    public static TestDatabase[] databases() {
        return TestDatabase.values();
    }

    @Test
    public void publishingWinsWhicheverComesFirst() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            Area area = anArea("E" + round);
            Objective draft =
                    anObjective().of(area).draft().storedIn(publisher.stores).objective();
            CyclicBarrier start = new CyclicBarrier(2);
            var publishing = at(start, () -> publisher.objectives.publish(ANNA_READS, draft.key(), 1));
            var deciding = at(start, () -> goneWithout(area));
            assertFalse(publishing.get().draft());
            var decided = deciding.get();
            CycleDecision now =
                    publisher.stores.areas().decisions(List.of(area)).get(0);
            assertEquals("decided: " + decided, Optional.empty(), now.noOkrs());
        }
    }

    /** Whether it was accepted; it is refused once something is published. */
    private boolean goneWithout(Area area) {
        try {
            var unused = decider.cycles.goWithout(
                    ANNA_READS, new WithoutOkrs(SPACE.key(), area.name(), Q4.label(), NoOkrs.Reason.KEEP_AS_IS, "", 0));
            return true;
        } catch (InvalidInput published) {
            return false;
        }
    }

    private static <T> CompletableFuture<T> at(CyclicBarrier start, Supplier<T> work) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        var unused = start.await();
                    } catch (InterruptedException | BrokenBarrierException nobodyComes) {
                        throw new IllegalStateException(nobodyComes);
                    }
                    return work.get();
                },
                task -> new Thread(task).start());
    }
}
