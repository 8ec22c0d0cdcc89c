package org.headway.okr.storage;

import static org.headway.okr.domain.action.IssueCategory.TO_DO;
import static org.headway.okr.testing.Fixtures.ANNA;
import static org.headway.okr.testing.Fixtures.ANNA_NOW;
import static org.headway.okr.testing.Fixtures.aKeyResult;
import static org.headway.okr.testing.Fixtures.anObjective;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.WriteId;
import org.headway.okr.service.Reader;
import org.headway.okr.service.action.Tracked;
import org.headway.okr.testing.ActionReading;
import org.headway.okr.testing.CountedStatements;
import org.headway.okr.testing.FixedIssues;
import org.headway.okr.testing.KeyResultFixture;
import org.headway.okr.testing.Stores;
import org.headway.okr.testing.TestDatabase;
import org.junit.Test;

/** The states of a table: key results, their champions, with whom they are shared, areas, actions, those who linked them, rules. */
public class ActionStatementsTest {

    private static final int OF_STATES = 7;

    private final CountedStatements statements = new CountedStatements();
    private final Stores stores =
            AoStores.on(TestDatabase.H2, statements.around(TestDatabase.pool(TestDatabase.H2.newUrl(), 2)));
    private final FixedIssues issues = new FixedIssues();
    private final ActionReading reading = new ActionReading(stores, issues);

    @Test
    public void theStatesOfOneRowAndOfFiveHundredTakeAsManyStatements() {
        List<KeyResultKey> one = linked(1);
        assertEquals(OF_STATES, statements.of(() -> states(one)));
        List<KeyResultKey> many = IntStream.range(0, 50)
                .mapToObj(objective -> linked(10))
                .flatMap(List::stream)
                .toList();
        assertEquals(OF_STATES, statements.of(() -> states(many)));
        assertEquals(2, issues.asked().size());
    }

    private Tracked<?> states(List<KeyResultKey> keys) {
        Tracked<?> told = reading.queries().of(new Reader(java.util.Optional.of(ANNA)), keys);
        assertTrue(told instanceof Tracked.Told<?>);
        return told;
    }

    private List<KeyResultKey> linked(int count) {
        List<KeyResultKey> keys = anObjective()
                .with(IntStream.range(0, count)
                        .mapToObj(number -> aKeyResult().championedBy(ANNA))
                        .toArray(KeyResultFixture[]::new))
                .storedIn(stores)
                .keyResults()
                .stream()
                .map(KeyResult::key)
                .toList();
        keys.forEach(key -> {
            var unused = stores.actions()
                    .link(
                            stores.actions().list(key),
                            issues.add(1, TO_DO, ANNA),
                            new WriteId(UUID.randomUUID()),
                            ANNA_NOW);
        });
        return keys;
    }
}
