package org.headway.okr.service.admin;

import static org.headway.okr.service.admin.AdminDesk.ANNA_READS;
import static org.headway.okr.service.admin.AdminDesk.BEN_READS;
import static org.headway.okr.testing.Fixtures.ANNA;
import static org.headway.okr.testing.Fixtures.BEN;
import static org.headway.okr.testing.Fixtures.Q3;
import static org.headway.okr.testing.Fixtures.aKeyResult;
import static org.headway.okr.testing.Fixtures.anArea;
import static org.headway.okr.testing.Fixtures.anObjective;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Optional;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.Container;
import org.headway.okr.service.InvalidInput;
import org.headway.okr.service.NotFound;
import org.headway.okr.testing.ObjectiveFixture.Made;
import org.junit.Test;

/** Whoever left is replaced by somebody who is here. */
public class DeparturesTest {

    private final AdminDesk desk = new AdminDesk();
    private final Container space = desk.spaces.make(anArea("ENG").container().key(), 65537);

    private Made ofBen() {
        return anObjective()
                .sponsoredBy(BEN)
                .with(aKeyResult().from(1).to(2).championedBy(BEN))
                .storedIn(desk.stored.stores());
    }

    private List<Departure> open() {
        return desk.departures.open(ANNA_READS).items();
    }

    @Test
    public void whoIsHereIsNotListed() {
        var unused = ofBen();
        assertEquals(List.of(), open());
    }

    @Test
    public void whoLeftIsListedWithWhatRunsOn() {
        Made made = ofBen();
        var over = anObjective().of(anArea("ENG")).in(Q3).sponsoredBy(BEN).storedIn(desk.stored.stores());
        desk.gone.add(BEN);
        List<String> keys = open().stream().map(one -> one.of().key()).toList();
        assertEquals(
                List.of(made.keyResult().key().value(), made.objective().key().value()), keys);
        assertFalse(keys.contains(over.objective().key().value()));
    }

    @Test
    public void anAdministratorReadsOnlyWhatTheyMayView() {
        var unused = ofBen();
        desk.gone.add(BEN);
        assertFalse(open().get(0).readable());
        desk.permissions.mayView(ANNA, space);
        assertTrue(open().get(0).readable());
    }

    @Test
    public void theNextOneTakesThePlaceAndStandsBehindNothingYet() {
        Made made = ofBen();
        desk.gone.add(BEN);
        desk.replacing.replaceChampion(ANNA_READS, made.keyResult().key(), 1, "anna");
        desk.replacing.replaceSponsor(ANNA_READS, made.objective().key(), 1, "anna");
        assertEquals(List.of(), open());
        var objective =
                desk.stored.stores().objectives().find(made.objective().key()).orElseThrow();
        assertEquals(Optional.of(ANNA), objective.sponsor());
        assertEquals(Optional.empty(), objective.stoodBehind());
    }

    @Test
    public void administeringIsNoRightToWrite() {
        Made made = ofBen();
        assertThrows(
                NotFound.class,
                () -> desk.replacing.replaceChampion(
                        ANNA_READS, made.keyResult().key(), 1, "anna"));
        desk.gone.add(BEN);
        assertThrows(
                InvalidInput.class,
                () -> desk.replacing.replaceChampion(
                        ANNA_READS, made.keyResult().key(), 1, "ben"));
        assertThrows(
                NotFound.class,
                () -> desk.replacing.replaceChampion(BEN_READS, made.keyResult().key(), 1, "anna"));
    }

    @Test
    public void whatIsArchivedNeedsNobody() {
        Made made = ofBen();
        desk.gone.add(BEN);
        Area area =
                desk.stored.stores().areas().find(made.objective().key().area()).orElseThrow();
        var unused = desk.areas.archive(ANNA_READS, area.key(), area.version());
        assertEquals(List.of(), open());
    }
}
