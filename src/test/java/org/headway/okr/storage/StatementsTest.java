package org.headway.okr.storage;

import static org.headway.okr.testing.Fixtures.ANNA_NOW;
import static org.headway.okr.testing.Fixtures.Q4;
import static org.headway.okr.testing.Fixtures.SPACE;
import static org.headway.okr.testing.Fixtures.aCheckIn;
import static org.headway.okr.testing.Fixtures.aKeyResult;
import static org.headway.okr.testing.Fixtures.anArea;
import static org.headway.okr.testing.Fixtures.anObjective;
import static org.junit.Assert.assertEquals;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.CheckIn;
import org.headway.okr.domain.CycleDecision;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.Person;
import org.headway.okr.domain.Projection;
import org.headway.okr.domain.beside.Checklist;
import org.headway.okr.domain.beside.HealthMetric;
import org.headway.okr.domain.beside.HealthRange;
import org.headway.okr.domain.programme.Scope;
import org.headway.okr.service.store.HealthMetricStore;
import org.headway.okr.service.store.JustDoItStore;
import org.headway.okr.testing.CountedStatements;
import org.headway.okr.testing.KeyResultFixture;
import org.headway.okr.testing.ObjectiveFixture.Made;
import org.headway.okr.testing.Stores;
import org.headway.okr.testing.TestActiveObjects;
import org.headway.okr.testing.TestDatabase;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class StatementsTest {

    /**
     * Areas, their rules, decisions, objectives, sponsors, key results, champions; health metrics, just-do-its, their
     * owners.
     */
    private static final int OF_A_TABLE = 10;

    private final CountedStatements statements = new CountedStatements();
    private final DataSource source;
    private final Stores stores;

    public StatementsTest(TestDatabase database) {
        source = statements.around(TestDatabase.pool(database.newUrl(), 2));
        stores = AoStores.on(database, source);
    }

    @Parameters(name = "{0}")
    public static TestDatabase[] databases() {
        return TestDatabase.values();
    }

    @Test
    public void aTableOfOneKeyResultTakesTenStatements() {
        store(1);
        storeBeside(1);
        assertEquals(OF_A_TABLE, statements.of(this::table));
        assertEquals(1, table().size());
    }

    @Test
    public void aTableOfFiveHundredKeyResultsTakesNoMore() {
        IntStream.range(0, 50).forEach(objective -> store(10));
        storeBeside(500);
        assertEquals(OF_A_TABLE, statements.of(this::table));
        assertEquals(500, table().size());
    }

    @Test
    public void aTableOfTenThousandCheckInsTakesNoMore() {
        KeyResult keyResult = store(1).keyResult();
        storeBeside(1);
        checkInOften(keyResult, 100);
        multiplyTheLogByItself();
        assertEquals(OF_A_TABLE, statements.of(this::table));
        assertEquals(10_100, stores.checkIns().log(keyResult.key()).size());
    }

    @Test
    public void oneOfAKindIsReadWithItsPerson() {
        Made made = store(1);
        assertEquals(1, statements.of(() -> stores.areas()
                .find(made.objective().decision().area())));
        assertEquals(
                2, statements.of(() -> stores.keyResults().find(made.keyResult().key())));
        assertEquals(
                3, statements.of(() -> stores.objectives().find(made.objective().key())));
    }

    @Test
    public void aLogIsReadInTwoStatementsHoweverLong() {
        KeyResult keyResult = store(1).keyResult();
        checkInOften(keyResult, 200);
        assertEquals(2, statements.of(() -> stores.checkIns().log(keyResult.key())));
        assertEquals(2, statements.of(() -> stores.checkIns().page(keyResult.key(), Optional.of(150), 100)));
        assertEquals(2, statements.of(() -> stores.checkIns().told(keyResult.key(), Optional.empty(), 100)));
    }

    @Test
    public void aKeyResultFromNearIsReadInFourStatementsWhateverHappenedToIt() {
        KeyResult keyResult = store(1).keyResult();
        assertEquals(3, statements.of(() -> stores.closeUps().find(keyResult.key(), Optional.empty(), 0)));
        checkInOften(keyResult, 1);
        assertEquals(4, statements.of(() -> stores.closeUps().find(keyResult.key(), Optional.empty(), 500)));
        checkInOften(stores.keyResults().find(keyResult.key()).orElseThrow(), 999);
        assertEquals(4, statements.of(() -> stores.closeUps().find(keyResult.key(), Optional.empty(), 500)));
    }

    private List<KeyResult> table() {
        List<Area> areas = stores.areas().in(SPACE);
        assertEquals(
                Map.of(),
                stores.parameters()
                        .choices(
                                areas.stream().map(area -> Scope.of(area.key())).toList()));
        List<CycleDecision> decisions = stores.areas().decisions(areas);
        assertEquals(decisions, List.of(stores.objectives().in(decisions).get(0).decision()));
        List<Checklist> lists = decisions.stream()
                .map(decision -> Checklist.of(decision.area(), decision.cycle()))
                .toList();
        assertEquals(
                stores.metrics()
                        .in(lists.stream().map(Checklist::area).toList())
                        .size(),
                stores.justDoIts().in(lists).size());
        return stores.keyResults().in(decisions);
    }

    /** As many health metrics as just-do-its of objectives. */
    private void storeBeside(int rows) {
        AreaKey area = anArea("ENG").key();
        HealthRange range = new HealthRange(Optional.empty(), Optional.of(BigDecimal.ONE));
        Object unused = stores.transactions().run(() -> IntStream.range(0, rows)
                .mapToObj(number -> {
                    HealthMetric metric = stores.metrics()
                            .add(area, new HealthMetricStore.New("Metric " + number, "", range), ANNA_NOW);
                    return stores.justDoIts()
                            .add(
                                    new Checklist(area, Q4, Optional.of(area.objective(1))),
                                    new JustDoItStore.New(
                                            UUID.randomUUID(), metric.name(), Optional.of(person("owner", number))),
                                    ANNA_NOW);
                })
                .toList());
    }

    private Made store(int keyResults) {
        return anObjective()
                .sponsoredBy(person("sponsor", keyResults))
                .with(IntStream.range(0, keyResults)
                        .mapToObj(number -> aKeyResult().championedBy(person("champion", number)))
                        .toArray(KeyResultFixture[]::new))
                .storedIn(stores);
    }

    private void checkInOften(KeyResult keyResult, int times) {
        Projection after = stores.transactions().run(() -> {
            Projection projection = keyResult.projection();
            int before = projection.checkIns();
            for (int sequence = before + 1; sequence <= before + times; sequence++) {
                CheckIn entry = aCheckIn().because("Much has happened.").of(keyResult.key(), sequence);
                projection = projection.after(entry);
                stores.checkIns().append(keyResult, entry, projection);
            }
            return projection;
        });
        assertEquals(keyResult.projection().checkIns() + times, after.checkIns());
    }

    /** By hand: ten thousand check-ins one after the other take too long for a test. */
    private void multiplyTheLogByItself() {
        String table = "\"" + TestActiveObjects.PREFIX + "CHECK_IN\"";
        String sql = ("INSERT INTO #T ('CLIENT_ID', 'SLOT', 'KEY_RESULT_KEY', 'PLACE', 'DAY_TOLD', 'RECORDED_AT',"
                        + " 'AUTHOR_ID', 'SOURCE') SELECT CONCAT(SUBSTRING(a.'CLIENT_ID', 1, 28), 1000 + b.'PLACE',"
                        + " 1000 + a.'PLACE'), CONCAT(a.'SLOT', '-', b.'PLACE'), a.'KEY_RESULT_KEY', 1000,"
                        + " a.'DAY_TOLD', a.'RECORDED_AT', a.'AUTHOR_ID', a.'SOURCE' FROM #T a, #T b")
                .replace("'-'", "CHR(45)")
                .replace('\'', '"')
                .replace("#T", table);
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            assertEquals(10_000, statement.executeUpdate(sql));
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    private static Person person(String role, int number) {
        return new Person("key-of-" + role + number, role + number);
    }
}
