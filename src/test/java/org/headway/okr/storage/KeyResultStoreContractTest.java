package org.headway.okr.storage;

import static org.headway.okr.testing.Fixtures.ANNA_NOW;
import static org.headway.okr.testing.Fixtures.BEN;
import static org.headway.okr.testing.Fixtures.Q3;
import static org.headway.okr.testing.Fixtures.aCheckIn;
import static org.headway.okr.testing.Fixtures.aKeyResult;
import static org.headway.okr.testing.Fixtures.anArea;
import static org.headway.okr.testing.Fixtures.anObjective;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.KeyResultDefinition;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.Measure;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.Projection;
import org.headway.okr.service.ConcurrentWrite;
import org.headway.okr.service.store.KeyResultStore;
import org.headway.okr.testing.Backend;
import org.headway.okr.testing.KeyResultFixture;
import org.headway.okr.testing.ObjectiveFixture.Made;
import org.junit.Test;

public class KeyResultStoreContractTest extends StoreContract {

    private static final String DIGITS = "1234567890123456789012345678901234567890";

    private final KeyResultStore keyResults = stores.keyResults();

    public KeyResultStoreContractTest(Backend backend) {
        super(backend);
    }

    @Test
    public void titlesAreSearchedAsTheyStand() {
        anObjective()
                .with(
                        aKeyResult().titled("Orders: 100% on time"),
                        aKeyResult().titled("ORDERS_late [all]! ÄÖ"),
                        aKeyResult().titled("Something else"))
                .storedIn(stores);
        assertEquals(List.of("ENG-KR2", "ENG-KR1"), found("orders", 10));
        assertEquals(List.of("ENG-KR2"), found("orders", 1));
        assertEquals(List.of("ENG-KR1"), found("100%", 10));
        assertEquals(List.of("ENG-KR2"), found("s_late [all]! äö", 10));
        assertEquals(List.of(), found("s_ late", 10));
        assertEquals(List.of("ENG-KR3"), found("eng-kr3", 10));
        assertEquals(List.of(), stores.keyResults().matching(List.of(new AreaKey("OPS")), "orders", 10));
        assertEquals(List.of(), stores.keyResults().matching(List.of(), "orders", 10));
    }

    private List<String> found(String text, int limit) {
        return stores.keyResults().matching(List.of(new AreaKey("ENG")), text, limit).stream()
                .map(keyResult -> keyResult.key().value())
                .toList();
    }

    @Test
    public void everyMeasureIsFoundAsItWasStored() {
        assertStoredAsMade(aKeyResult().from(10).to(50).in("%").weighing(2).championedBy(BEN));
        assertStoredAsMade(aKeyResult()
                .measuredBy(
                        new Measure.Threshold(Measure.Comparison.AT_LEAST, new BigDecimal("99.95"), "% available")));
        assertStoredAsMade(aKeyResult().measuredBy(new Measure.Milestone()));
        assertStoredAsMade(aKeyResult().measuredBy(new Measure.Baseline("days")));
        assertStoredAsMade(
                aKeyResult().titled("🎯".repeat(KeyResult.TITLE_LIMIT)).in("🎯".repeat(KeyResult.UNIT_LIMIT)));
    }

    @Test
    public void decimalsAreKeptExactly() {
        assertStoredAsMade(aKeyResult()
                .measuredBy(
                        new Measure.Metric(new BigDecimal("-" + DIGITS + "." + DIGITS), new BigDecimal("0.10"), "€")));
        assertStoredAsMade(
                aKeyResult().measuredBy(new Measure.Metric(new BigDecimal("1E+39"), new BigDecimal("1E-40"), "")));
    }

    @Test
    public void anUnknownKeyIsNotFound() {
        assertEquals(Optional.empty(), keyResults.find(new KeyResultKey("ENG-KR1")));
    }

    @Test
    public void keysCountPerAreaAndAreNeverGivenTwice() {
        Made made = anObjective().with(aKeyResult(), aKeyResult()).storedIn(stores);
        assertEquals("ENG-KR2", made.keyResults().get(1).key().value());
        keyResults.remove(made.keyResults().get(1), ANNA_NOW);
        assertEquals("ENG-KR3", key(anObjective().with(aKeyResult()).storedIn(stores)));
        assertEquals(
                "OPS-KR1",
                key(anObjective().of(anArea("OPS")).with(aKeyResult()).storedIn(stores)));
    }

    @Test
    public void keyResultsOfManyDecisionsComeTogetherAsTheyWereWritten() {
        Made one = anObjective().with(aKeyResult(), aKeyResult()).storedIn(stores);
        Made two = anObjective().in(Q3).with(aKeyResult()).storedIn(stores);
        assertEquals(
                List.of(one.keyResults().get(0), one.keyResults().get(1), two.keyResult()),
                keyResults.in(
                        List.of(two.objective().decision(), one.objective().decision())));
        assertEquals(two.keyResults(), keyResults.in(List.of(two.objective().decision())));
    }

    @Test
    public void keyResultsAreReadPageByPage() {
        Made made = anObjective().with(aKeyResult(), aKeyResult(), aKeyResult()).storedIn(stores);
        KeyResultKey second = made.keyResults().get(1).key();
        assertEquals(
                made.keyResults().subList(0, 2),
                keyResults.page(made.objective().key(), Optional.empty(), 2));
        assertEquals(
                made.keyResults().subList(2, 3),
                keyResults.page(made.objective().key(), Optional.of(second), 2));
    }

    @Test
    public void aChangeIsStoredUnderTheNextVersion() {
        KeyResult stored = stored(aKeyResult().from(10).to(50).championedBy(BEN));
        KeyResult changed = keyResults.change(redefined(stored, "Another title"), ANNA_NOW);
        assertEquals(2, changed.version());
        assertEquals("Another title", changed.title());
        assertEquals(Optional.of(changed), keyResults.find(stored.key()));
    }

    @Test
    public void ofTwoChangesOfOneVersionTheSecondIsRefused() {
        KeyResult stored = stored(aKeyResult());
        KeyResult first = keyResults.change(redefined(stored, "first"), ANNA_NOW);
        assertThrows(ConcurrentWrite.class, () -> keyResults.change(redefined(stored, "second"), ANNA_NOW));
        assertThrows(ConcurrentWrite.class, () -> keyResults.remove(stored, ANNA_NOW));
        assertEquals(Optional.of(first), keyResults.find(stored.key()));
    }

    @Test
    public void aChangeLeavesTheProjectionAlone() {
        KeyResult readBeforeTheCheckIn = stored(aKeyResult());
        aCheckIn().at("30").confident(60).storedFor(readBeforeTheCheckIn, stores);
        Projection projection = projectionOf(readBeforeTheCheckIn);
        KeyResult changed = keyResults.change(redefined(readBeforeTheCheckIn, "title"), ANNA_NOW);
        assertEquals(1, changed.projection().checkIns());
        assertEquals(projection, changed.projection());
        assertEquals(projection, projectionOf(changed));
    }

    @Test
    public void nothingIsAddedToARemovedObjective() {
        Objective objective = anObjective().storedIn(stores).objective();
        stores.objectives().remove(objective, ANNA_NOW);
        assertThrows(
                ConcurrentWrite.class,
                () -> keyResults.add(objective, aKeyResult().definition(), ANNA_NOW));
    }

    @Test
    public void aRemovedKeyResultIsOutOfSight() {
        Made made = anObjective().with(aKeyResult(), aKeyResult()).storedIn(stores);
        keyResults.remove(made.keyResult(), ANNA_NOW);
        List<KeyResult> rest = made.keyResults().subList(1, 2);
        assertEquals(Optional.empty(), keyResults.find(made.keyResult().key()));
        assertEquals(rest, keyResults.in(List.of(made.objective().decision())));
        assertEquals(rest, keyResults.page(made.objective().key(), Optional.empty(), 9));
    }

    private void assertStoredAsMade(KeyResultFixture fixture) {
        Objective objective = anObjective().storedIn(stores).objective();
        KeyResult stored = fixture.storedIn(objective, stores);
        assertEquals(fixture.of(objective.key(), stored.key().value()), stored);
    }

    private KeyResult stored(KeyResultFixture fixture) {
        return anObjective().with(fixture).storedIn(stores).keyResult();
    }

    private Projection projectionOf(KeyResult keyResult) {
        return keyResults.find(keyResult.key()).orElseThrow().projection();
    }

    private static String key(Made made) {
        return made.keyResult().key().value();
    }

    private static KeyResult redefined(KeyResult keyResult, String title) {
        return keyResult.saying(
                new KeyResultDefinition(title, new Measure.Milestone(), BigDecimal.TEN, Optional.empty()));
    }
}
