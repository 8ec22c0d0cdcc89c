package org.headway.okr.storage;

import static org.headway.okr.testing.Fixtures.ANNA;
import static org.headway.okr.testing.Fixtures.ANNA_NOW;
import static org.headway.okr.testing.Fixtures.BEN;
import static org.headway.okr.testing.Fixtures.NOW;
import static org.headway.okr.testing.Fixtures.Q3;
import static org.headway.okr.testing.Fixtures.Q4;
import static org.headway.okr.testing.Fixtures.SPACE;
import static org.headway.okr.testing.Fixtures.TODAY;
import static org.headway.okr.testing.Fixtures.anArea;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.Container;
import org.headway.okr.domain.CycleDecision;
import org.headway.okr.domain.Level;
import org.headway.okr.domain.NoOkrs;
import org.headway.okr.service.ConcurrentWrite;
import org.headway.okr.service.store.AreaStore;
import org.headway.okr.service.store.Stamp;
import org.headway.okr.testing.Backend;
import org.junit.Test;

public class AreaStoreContractTest extends StoreContract {

    private final AreaStore areas = stores.areas();

    public AreaStoreContractTest(Backend backend) {
        super(backend);
    }

    @Test
    public void livingAreasAreFoundWhereverTheyLie() {
        stores.areas().add(anArea("ENG"), ANNA_NOW);
        stores.areas().add(anArea("OPS"), ANNA_NOW);
        stores.areas().add(anArea("OLD"), ANNA_NOW);
        stores.areas().remove(anArea("OLD"), ANNA_NOW);
        assertEquals(List.of(anArea("ENG"), anArea("OPS")), stores.areas().all());
        assertEquals(
                List.of(anArea("OPS")),
                stores.areas().withKeys(List.of(new AreaKey("OLD"), new AreaKey("OPS"), new AreaKey("NONE"))));
    }

    @Test
    public void anAreaIsFoundAsItWasStored() {
        Area area = new Area(
                new AreaKey("ENG"),
                "🎨".repeat(Area.NAME_LIMIT),
                Level.UNIT,
                SPACE,
                Optional.of(new AreaKey("ACME")),
                1);
        areas.add(area, ANNA_NOW);
        assertEquals(Optional.of(area), areas.find(area.key()));
    }

    @Test
    public void anUnknownKeyIsNotFound() {
        assertEquals(Optional.empty(), areas.find(new AreaKey("NONE")));
        assertFalse(areas.isTaken(new AreaKey("NONE")));
    }

    @Test
    public void aContainerHoldsItsAreasInTheOrderTheyWereMade() {
        areas.add(anArea("ZED"), ANNA_NOW);
        areas.add(anArea("ENG"), ANNA_NOW);
        assertEquals(List.of(anArea("ZED"), anArea("ENG")), areas.in(SPACE));
    }

    @Test
    public void aContainerMadeAgainUnderItsOldKeyHoldsNothing() {
        areas.add(anArea("ENG"), ANNA_NOW);
        assertEquals(List.of(), areas.in(new Container(Container.Type.SPACE, "70000", "ENG")));
        assertEquals(List.of(), areas.in(new Container(Container.Type.SPACE, "65537", "OPS")));
        assertEquals(List.of(), areas.in(new Container(Container.Type.PROJECT, "65537", "ENG")));
    }

    @Test
    public void areasAreReadPageByPage() {
        List.of("A1", "A2", "A3").forEach(key -> areas.add(anArea(key), ANNA_NOW));
        assertEquals(List.of(anArea("A1"), anArea("A2")), areas.page(SPACE, Optional.empty(), 2));
        assertEquals(List.of(anArea("A3")), areas.page(SPACE, Optional.of(new AreaKey("A2")), 2));
    }

    @Test
    public void aKeyOfAnotherContainerCountsAsUnknownWhenPaging() {
        Container other = new Container(Container.Type.SPACE, "99", "SECRET");
        areas.add(anArea("A1"), ANNA_NOW);
        areas.add(new Area(new AreaKey("X"), "X", Level.TEAM, other, Optional.empty(), 1), ANNA_NOW);
        areas.add(anArea("A2"), ANNA_NOW);
        List<Area> all = List.of(anArea("A1"), anArea("A2"));
        assertEquals(all, areas.page(SPACE, Optional.of(new AreaKey("X")), 9));
        assertEquals(all, areas.page(SPACE, Optional.of(new AreaKey("UNKNOWN")), 9));
    }

    @Test
    public void anAreaKeyIsNeverGivenTwice() {
        areas.add(anArea("ENG"), ANNA_NOW);
        areas.remove(anArea("ENG"), ANNA_NOW);
        assertTrue(areas.isTaken(new AreaKey("ENG")));
        assertThrows(ConcurrentWrite.class, () -> areas.add(anArea("ENG"), ANNA_NOW));
    }

    @Test
    public void aChangeIsStoredUnderTheNextVersion() {
        areas.add(anArea("ENG"), ANNA_NOW);
        Area changed = areas.change(renamed("Engineering", 1), ANNA_NOW);
        assertEquals(renamed("Engineering", 2), changed);
        assertEquals(Optional.of(changed), areas.find(changed.key()));
    }

    @Test
    public void ofTwoChangesOfOneVersionTheSecondIsRefused() {
        areas.add(anArea("ENG"), ANNA_NOW);
        Area first = areas.change(renamed("first", 1), ANNA_NOW);
        assertThrows(ConcurrentWrite.class, () -> areas.change(renamed("second", 1), ANNA_NOW));
        assertThrows(ConcurrentWrite.class, () -> areas.remove(renamed("second", 1), ANNA_NOW));
        assertEquals(Optional.of(first), areas.find(first.key()));
    }

    @Test
    public void aRemovedAreaIsOutOfSight() {
        areas.add(anArea("ENG"), ANNA_NOW);
        areas.remove(anArea("ENG"), ANNA_NOW);
        assertEquals(Optional.empty(), areas.find(new AreaKey("ENG")));
        assertEquals(List.of(), areas.in(SPACE));
    }

    @Test
    public void aDeletedContainerTakesItsAreasAlong() {
        Container other = new Container(Container.Type.SPACE, "70000", "OPS");
        Area elsewhere = new Area(new AreaKey("OPS"), "Operations", Level.TEAM, other, Optional.empty(), 1);
        List.of(anArea("A1"), anArea("A2"), elsewhere).forEach(area -> areas.add(area, ANNA_NOW));
        areas.removeAllIn(SPACE);
        assertEquals(List.of(), areas.in(SPACE));
        assertEquals(List.of(elsewhere), areas.in(other));
    }

    @Test
    public void theSameDecisionTwiceIsOne() {
        areas.add(anArea("ENG"), ANNA_NOW);
        CycleDecision decision = areas.decide(anArea("ENG"), Q4);
        assertEquals(decision, areas.decide(anArea("ENG"), Q4));
        assertEquals(List.of(decision), areas.decisions(List.of(anArea("ENG"))));
    }

    @Test
    public void aTeamMayGoWithoutAndSayWhy() {
        areas.add(anArea("ENG"), ANNA_NOW);
        CycleDecision made = areas.decide(anArea("ENG"), Q4);
        NoOkrs reason = new NoOkrs(NoOkrs.Reason.HELPING_OTHERS, "We serve Checkout.", ANNA, TODAY);
        CycleDecision without = areas.choose(made.choosing(Optional.of(reason)), ANNA_NOW);
        assertEquals(Optional.of(reason), without.noOkrs());
        assertEquals(List.of(without), areas.decisions(List.of(anArea("ENG"))));
        assertEquals(without, areas.decide(anArea("ENG"), Q4));
        CycleDecision with = areas.choose(without.choosing(Optional.empty()), ANNA_NOW);
        assertEquals(List.of(with), areas.decisions(List.of(anArea("ENG"))));
    }

    @Test
    public void anAreaIsFoundByTheNamesItOnceHad() {
        areas.add(anArea("ENG"), ANNA_NOW);
        areas.add(anArea("OPS"), ANNA_NOW);
        Area renamed = areas.change(
                new Area(new AreaKey("ENG"), "Builders", Level.TEAM, SPACE, Optional.empty(), 1), ANNA_NOW);
        assertEquals(Optional.of(renamed), areas.onceNamed(SPACE, " area eng "));
        assertEquals(Optional.empty(), areas.onceNamed(SPACE, "Area"));
        areas.remove(renamed, ANNA_NOW);
        assertEquals(Optional.empty(), areas.onceNamed(SPACE, "Area ENG"));
    }

    @Test
    public void whatWasChosenBeforeIsTold() {
        areas.add(anArea("ENG"), ANNA_NOW);
        CycleDecision made = areas.decide(anArea("ENG"), Q4);
        NoOkrs first = new NoOkrs(NoOkrs.Reason.HELPING_OTHERS, "We serve Checkout.", ANNA, TODAY);
        NoOkrs other = new NoOkrs(NoOkrs.Reason.KEEP_AS_IS, "", BEN, TODAY.plusDays(2));
        CycleDecision without =
                areas.choose(made.choosing(Optional.of(first)), new Stamp(ANNA, NOW, "We serve Checkout."));
        CycleDecision changed = areas.choose(without.choosing(Optional.of(other)), new Stamp(BEN, later(2)));
        CycleDecision with = areas.choose(changed.choosing(Optional.empty()), new Stamp(ANNA, later(4)));
        assertEquals(List.of(made), before(NOW));
        assertEquals(List.of(without), before(later(1)));
        assertEquals(List.of(changed), before(later(3)));
        assertEquals(List.of(with), before(later(5)));
    }

    private static Instant later(int days) {
        return NOW.plus(Duration.ofDays(days));
    }

    private List<CycleDecision> before(Instant moment) {
        return areas.decisionsBefore(List.of(anArea("ENG")), moment);
    }

    @Test
    public void ofTwoChoicesOfOneVersionTheSecondIsRefused() {
        areas.add(anArea("ENG"), ANNA_NOW);
        CycleDecision made = areas.decide(anArea("ENG"), Q4);
        NoOkrs reason = new NoOkrs(NoOkrs.Reason.KEEP_AS_IS, "", ANNA, TODAY);
        CycleDecision first = areas.choose(made.choosing(Optional.of(reason)), ANNA_NOW);
        assertThrows(ConcurrentWrite.class, () -> areas.choose(made, ANNA_NOW));
        assertEquals(List.of(first), areas.decisions(List.of(anArea("ENG"))));
    }

    @Test
    public void decisionsComeOldestCycleFirst() {
        List.of("A1", "A2").forEach(key -> areas.add(anArea(key), ANNA_NOW));
        CycleDecision late = areas.decide(anArea("A1"), Q4);
        CycleDecision early = areas.decide(anArea("A2"), Q3);
        assertEquals(List.of(early, late), areas.decisions(List.of(anArea("A1"), anArea("A2"))));
        assertEquals(List.of(), areas.decisions(List.of()));
    }

    @Test
    public void aProjectKeepsItsAreasWhenItsKeyIsChangedAndASpaceDoesNot() {
        Container before = new Container(Container.Type.PROJECT, "10000", "OLD");
        Container after = new Container(Container.Type.PROJECT, "10000", "NEW");
        areas.add(anArea("ENG").in(before), ANNA_NOW);
        assertEquals(List.of(anArea("ENG").in(after)), areas.in(after));
        assertEquals(List.of(anArea("ENG").in(after)), areas.page(after, Optional.empty(), 10));
        areas.add(anArea("SHOP"), ANNA_NOW);
        assertEquals(List.of(), areas.in(new Container(SPACE.type(), SPACE.id(), "NEW")));
    }

    private static Area renamed(String name, int version) {
        return new Area(new AreaKey("ENG"), name, Level.COMPANY, SPACE, Optional.of(new AreaKey("ACME")), version);
    }
}
