package org.headway.okr.storage;

import static org.headway.okr.testing.Fixtures.ANNA;
import static org.headway.okr.testing.Fixtures.BEN;
import static org.headway.okr.testing.Fixtures.NOW;
import static org.headway.okr.testing.Fixtures.Q4;
import static org.headway.okr.testing.Fixtures.aCheckIn;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.IssueId;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.domain.WriteId;
import org.headway.okr.domain.action.MirroredLink;
import org.headway.okr.domain.beside.Checklist;
import org.headway.okr.domain.beside.HealthMetric;
import org.headway.okr.domain.beside.HealthRange;
import org.headway.okr.domain.beside.HealthReading;
import org.headway.okr.domain.beside.JustDoIt;
import org.headway.okr.domain.close.Scoring;
import org.headway.okr.domain.close.TeamAnswers;
import org.headway.okr.domain.programme.ParametersDecision;
import org.headway.okr.domain.programme.Scope;
import org.headway.okr.service.Transactions;
import org.headway.okr.service.store.ActionStore;
import org.headway.okr.service.store.HealthMetricStore;
import org.headway.okr.service.store.JustDoItStore;
import org.headway.okr.service.store.ScoreStore;
import org.headway.okr.service.store.Stamp;
import org.headway.okr.testing.LoadShape;
import org.headway.okr.testing.ObjectiveFixture.Made;
import org.headway.okr.testing.TestDatabase;
import org.junit.Test;

/**
 * With a hundred real programmes in the tables, PostgreSQL finds the rows of every statement of every method of every store by
 * an index. A new method is asked here by itself: its arguments are {@link Samples}.
 */
public class IndexesTest {

    private static final int PROGRAMMES = 100;
    private static final Stamp BY_BEN = new Stamp(BEN, NOW, "because");

    /** Statements that read a whole table on purpose, by a part of each, with the reason. */
    private static final Map<String, String> WHOLE_TABLES = Map.of(
            "_AREA\" WHERE \"REMOVED\" = ? ORDER BY", "all areas, for who picks one: there are hundreds of them",
            "_PULL\"", "how far links are pulled: one row");

    private final ListenedStatements statements = new ListenedStatements();

    @Test
    public void everyRowIsFoundByAnIndex() throws SQLException {
        DataSource plain = TestDatabase.pool(TestDatabase.POSTGRESQL.newUrl(), 4);
        AoAdministration small = AoAdministration.on(TestDatabase.POSTGRESQL, plain);
        List<Made> programme =
                small.stores().transactions().run(() -> LoadShape.read().storedIn(small.stores()));
        Samples samples = samples(small, programme);
        try (Connection connection = plain.getConnection()) {
            new Multiplied(connection, PROGRAMMES).multiply();
            AoAdministration listened = AoAdministration.on(TestDatabase.POSTGRESQL, statements.around(plain));
            askEverything(listened, samples);
            List<String> slow = new ArrayList<>();
            for (String statement : statements.all()) {
                String plan = statements.plan(statement, connection);
                if (plan.contains("Seq Scan") && !isWhole(statement)) {
                    slow.add(statement + "\n" + plan);
                }
            }
            assertTrue("" + statements.all().size(), statements.all().size() > 40);
            assertEquals(String.join("\n", slow), 0, slow.size());
        }
    }

    private static boolean isWhole(String statement) {
        return WHOLE_TABLES.keySet().stream().anyMatch(statement::contains);
    }

    private static Samples samples(AoAdministration stored, List<Made> programme) {
        Made made = programme.stream()
                .filter(one -> one.objective().decision().cycle().equals(LoadShape.largestCycle())
                        && !one.keyResults().isEmpty())
                .findFirst()
                .orElseThrow();
        Area area = stored.stores().areas().find(made.objective().key().area()).orElseThrow();
        HealthRange range = new HealthRange(Optional.empty(), Optional.of(BigDecimal.TEN));
        HealthMetric metric =
                stored.stores().metrics().add(area.key(), new HealthMetricStore.New("Uptime", "%", range), BY_BEN);
        stored.stores()
                .metrics()
                .append(new HealthReading(UUID.randomUUID(), metric.key(), 1, Q4.first(), NOW, ANNA, BigDecimal.ONE));
        stored.stores().parameters().decide(ParametersDecision.nobodys(Scope.of(area.key())), BY_BEN);
        var unusedSharing = stored.stores().sharings().begin(made.objective().key(), new AreaKey("OPS"), BY_BEN);
        Checklist list = Checklist.of(made.objective());
        JustDoIt item = stored.stores()
                .justDoIts()
                .add(list, new JustDoItStore.New(UUID.randomUUID(), "Do it", Optional.of(ANNA)), BY_BEN);
        var keyResult = made.keyResults().get(0);
        ActionStore actions = stored.stores().actions();
        var unusedAction = actions.link(
                actions.list(keyResult.key()), new IssueId("10100"), new WriteId(UUID.randomUUID()), BY_BEN);
        ScoreStore scores = stored.stores().scores();
        var unusedScore = scores.put(made.objective().decision(), Scoring.none(keyResult.key()), BY_BEN);
        var unusedAnswers = scores.put(made.objective().decision(), TeamAnswers.none(), BY_BEN);
        stored.stores().continuations().add(made.objective().key(), new ObjectiveKey("NEXT-O1"));
        stored.stores().continuations().add(keyResult.key(), new KeyResultKey("NEXT-KR1"));
        for (int issue = 0; issue < 500; issue++) {
            stored.stores()
                    .mirror()
                    .put(new MirroredLink(
                            new IssueId("" + (20_000 + issue)),
                            "" + (10_000 + issue),
                            new KeyResultKey("MIRR-KR" + (issue + 1)),
                            false));
        }
        return new Samples()
                .with(
                        area,
                        area.key(),
                        area.container(),
                        Q4,
                        made.objective(),
                        made.objective().key())
                .with(made.objective().decision(), made.objective().definition(), keyResult, keyResult.key())
                .with(keyResult.definition(), keyResult.projection(), metric, metric.key(), range, list, item)
                .with(item.key(), ANNA, BY_BEN, Scope.of(area.key()))
                .with(aCheckIn().of(keyResult.key(), keyResult.projection().checkIns() + 1));
    }

    /** What takes away comes last, so that everything is there to be asked about. */
    private static void askEverything(AoAdministration listened, Samples samples) {
        Stream.concat(parts(listened), parts(listened.stores()))
                .filter(part -> !(part instanceof Transactions) && !(part instanceof Record))
                .flatMap(store -> Arrays.stream(
                                store.getClass().getInterfaces()[0].getMethods())
                        .map(method -> Map.entry(store, method)))
                .sorted(Comparator.comparing(asked -> asked.getValue().getName().startsWith("remove")))
                .forEach(asked -> {
                    ask(asked.getKey(), asked.getValue(), samples.silent());
                    ask(asked.getKey(), asked.getValue(), samples);
                });
    }

    private static Stream<Object> parts(Record whole) {
        return Arrays.stream(whole.getClass().getRecordComponents()).map(part -> part(whole, part));
    }

    private static Object part(Record whole, RecordComponent part) {
        try {
            return part.getAccessor().invoke(whole);
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static void ask(Object store, Method method, Samples samples) {
        try {
            method.setAccessible(true);
            Object[] arguments = Arrays.stream(method.getGenericParameterTypes())
                    .map(samples::of)
                    .toArray();
            var unused = method.invoke(store, arguments);
        } catch (InvocationTargetException refused) {
            // A sample may be refused: that its version is taken, that it is there already. What was asked, was asked.
        } catch (IllegalAccessException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
