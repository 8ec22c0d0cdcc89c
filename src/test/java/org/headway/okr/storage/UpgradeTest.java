package org.headway.okr.storage;

import static org.headway.okr.testing.Fixtures.ANNA;
import static org.headway.okr.testing.Fixtures.BEN;
import static org.headway.okr.testing.Fixtures.NOW;
import static org.headway.okr.testing.Fixtures.SPACE;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.atlassian.activeobjects.external.ModelVersion;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import net.java.ao.Query;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.CycleDecision;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.close.Outcome;
import org.headway.okr.domain.close.Score;
import org.headway.okr.domain.close.Scoring;
import org.headway.okr.domain.log.AuditEntry;
import org.headway.okr.domain.log.DefinitionLog;
import org.headway.okr.domain.log.WriteKind;
import org.headway.okr.domain.programme.CheckInRhythm;
import org.headway.okr.domain.programme.DeploymentParameters;
import org.headway.okr.domain.programme.Scope;
import org.headway.okr.service.store.AuditStore;
import org.headway.okr.service.store.Stamp;
import org.headway.okr.storage.upgrade.UpgradeTask001SayAreasOfRevisions;
import org.headway.okr.testing.FixedPeople;
import org.headway.okr.testing.Stores;
import org.headway.okr.testing.TestActiveObjects;
import org.headway.okr.testing.TestDatabase;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/**
 * A database of the first schema that kept its history, before just-do-its, health metrics and the audit, is read by the code
 * of today: {@code upgrade/first-h2.sql} and {@code upgrade/first-postgresql.sql} hold what that code wrote.
 */
@RunWith(Parameterized.class)
public class UpgradeTest {

    private final TestActiveObjects ao;
    private final Stores stores;

    @SuppressWarnings("unchecked")
    public UpgradeTest(TestDatabase database) throws IOException, SQLException {
        DataSource source = TestDatabase.pool(database.newUrl(), 2);
        load(source, "/upgrade/first-" + database.name().toLowerCase(java.util.Locale.ROOT) + ".sql");
        // As the products do: upgrade tasks first, then what the entities of today add.
        ao = new TestActiveObjects(database, source);
        new UpgradeTask001SayAreasOfRevisions().upgrade(ModelVersion.valueOf(null), ao);
        ao.migrate(AoStatus.TABLES.toArray(Class[]::new));
        stores = AoStores.on(ao);
    }

    @Parameters(name = "{0}")
    public static TestDatabase[] databases() {
        return TestDatabase.values();
    }

    private static void load(DataSource source, String script) throws IOException, SQLException {
        try (InputStream stored = UpgradeTest.class.getResourceAsStream(script);
                Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(new String(stored.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private CycleDecision decision() {
        List<Area> areas = stores.areas().in(SPACE);
        return stores.areas().decisions(areas).get(0);
    }

    private List<KeyResult> table() {
        return stores.keyResults().in(List.of(decision()));
    }

    @Test
    public void theTableIsAsItWas() {
        Objective objective = stores.objectives().in(List.of(decision())).get(0);
        assertEquals("Nobody waits at the till", objective.title());
        assertEquals("Autumn is busy", objective.whyNow());
        assertEquals(Optional.of(ANNA), objective.sponsor());
        assertEquals(
                List.of("Share of orders that arrive in two days", "Complaints a week"),
                table().stream().map(KeyResult::title).toList());
        KeyResult first = table().get(0);
        assertEquals(Optional.of(BEN), first.champion());
        assertEquals(Optional.of(new BigDecimal("30")), first.projection().value());
        assertEquals(2, first.projection().checkIns());
    }

    @Test
    public void theHistoryIsAsItWas() {
        KeyResult first = table().get(0);
        assertEquals(
                List.of("Two carriers joined", "The strike"),
                stores.checkIns().log(first.key()).stream()
                        .map(entry -> entry.whatGotUsHere())
                        .toList());
        assertEquals(
                "the supplier left",
                stores.definitions().of(table().get(1).key()).get(1).reason());
    }

    @Test
    public void anEarlierDayIsAsItWas() {
        DefinitionLog log = stores.definitions().of(List.of(decision()));
        assertEquals(
                List.of("Share of orders that arrive in two days", "Complaints a week", "Dropped later"),
                log.keyResultsBefore(NOW.plus(Duration.ofDays(39))).stream()
                        .map(KeyResult::title)
                        .toList());
        assertEquals(2, log.keyResultsBefore(NOW.plus(Duration.ofDays(41))).size());
    }

    /** As an earlier version left them: with a row, and nothing in the log but that something was said. */
    @Test
    public void scoresFromBeforeTheLogKeptThemCountAsTheyStand() {
        Instant moment = NOW.plus(Duration.ofDays(100));
        KeyResult first = table().get(0);
        Score half = new Score(new BigDecimal("0.5"));
        Scoring said = stores.scores()
                .put(
                        decision(),
                        new Scoring(first.key(), Optional.of(half), "Nearly", "Ask earlier", Outcome.DONE, 0),
                        new Stamp(ANNA, moment));
        for (AoRevision row : ao.find(AoRevision.class, Query.select().where("SUBJECT_KEY LIKE ?", "%:score"))) {
            row.setScore(null);
            row.setLesson(null);
            row.setOutcome(null);
            row.setReason(null);
            row.save();
        }
        assertEquals(List.of(), stores.scores().before(moment, List.of(first.key())));
        assertEquals(List.of(said), stores.scores().before(moment.plusMillis(1), List.of(first.key())));

        Instant later = moment.plus(Duration.ofDays(1));
        Scoring anew = stores.scores()
                .put(
                        decision(),
                        new Scoring(first.key(), Optional.empty(), "", "", Outcome.DROPPED, said.version()),
                        new Stamp(BEN, later));
        assertEquals(List.of(said), stores.scores().before(later, List.of(first.key())));
        assertEquals(List.of(anew), stores.scores().before(later.plusMillis(1), List.of(first.key())));
    }

    @Test
    public void whatWasAgreedStillHolds() {
        DeploymentParameters rules = new DeploymentParameters(stores.parameters()
                .choices(List.of(Scope.instance()))
                .values()
                .iterator()
                .next());
        assertEquals(CheckInRhythm.WEEKLY, rules.checkIns());
    }

    @Test
    public void theAuditTellsOfWritesFromBeforeThereWasOne() {
        AuditStore audit = new AoAuditStore(new AoTables(ao), new AoPeople(new AoTables(ao), new FixedPeople()));
        Optional<org.headway.okr.domain.AreaKey> area = Optional.of(decision().area());
        List<AuditEntry> told = audit.newestFirst(new AuditStore.Filter(area, Optional.of(BEN)), Optional.empty(), 10);
        assertEquals(
                List.of(WriteKind.REMOVED, WriteKind.CHANGED),
                told.stream().map(AuditEntry::kind).toList());
        AoRevision[] rows = ao.find(AoRevision.class, Query.select());
        for (AoRevision row : rows) {
            assertTrue(row.getSlot(), row.getAreaKey() != null && row.getWriteKind() != null);
        }
    }
}
