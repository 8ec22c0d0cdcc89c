package org.headway.okr.storage;

import static org.headway.okr.testing.Fixtures.ANNA_NOW;
import static org.headway.okr.testing.Fixtures.Q4;
import static org.headway.okr.testing.Fixtures.anArea;
import static org.junit.Assert.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.headway.okr.domain.CycleDecision;
import org.headway.okr.domain.ObjectiveDefinition;
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.domain.WriteId;
import org.headway.okr.service.ConcurrentWrite;
import org.headway.okr.testing.Stores;
import org.headway.okr.testing.TestDatabase;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** Two nodes that are sent the same objective at the same moment. */
@RunWith(Parameterized.class)
public class SameIdTest {

    private static final int ROUNDS = 20;

    private final List<Stores> nodes;

    public SameIdTest(TestDatabase database) {
        String url = database.newUrl();
        Stores first = AoStores.on(database, TestDatabase.pool(url, 2));
        nodes = List.of(first, AoStores.on(database, TestDatabase.pool(url, 2)));
    }

    @Parameters(name = "{0}")
    public static TestDatabase[] databases() {
        return TestDatabase.values();
    }

    @Test
    public void storeOneObjective() throws Exception {
        Stores first = nodes.get(0);
        first.areas().add(anArea("ENG"), ANNA_NOW);
        CycleDecision decision = first.transactions().run(() -> first.areas().decide(anArea("ENG"), Q4));
        for (int round = 1; round <= ROUNDS; round++) {
            WriteId id = new WriteId(UUID.randomUUID());
            assertEquals(1, atOnce(id, decision).size());
            assertEquals(round, first.objectives().in(List.of(decision)).size());
        }
    }

    private Set<ObjectiveKey> atOnce(WriteId id, CycleDecision decision) throws Exception {
        ExecutorService senders = Executors.newFixedThreadPool(2 * nodes.size());
        try {
            List<Callable<ObjectiveKey>> sent = IntStream.range(0, 2 * nodes.size())
                    .<Callable<ObjectiveKey>>mapToObj(
                            sender -> () -> written(nodes.get(sender % nodes.size()), id, decision))
                    .toList();
            Set<ObjectiveKey> keys = new HashSet<>();
            for (Future<ObjectiveKey> answer : senders.invokeAll(sent)) {
                keys.add(answer.get());
            }
            return keys;
        } finally {
            senders.shutdown();
        }
    }

    /** As the service does it. */
    private static ObjectiveKey written(Stores node, WriteId id, CycleDecision decision) {
        while (true) {
            try {
                return node.transactions()
                        .run(() -> node.objectives().writtenAs(id).orElseGet(() -> {
                            var said = new ObjectiveDefinition("Nobody waits", "", Optional.empty());
                            ObjectiveKey key = node.objectives()
                                    .add(decision, said, false, ANNA_NOW)
                                    .key();
                            node.objectives().remember(id, key, ANNA_NOW);
                            return key;
                        }));
            } catch (ConcurrentWrite lost) {
                Thread.onSpinWait();
            }
        }
    }
}
