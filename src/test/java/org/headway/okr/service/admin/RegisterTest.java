package org.headway.okr.service.admin;

import static org.headway.okr.service.admin.AdminDesk.ANNA_READS;
import static org.headway.okr.service.admin.AdminDesk.BEN_READS;
import static org.headway.okr.testing.Fixtures.ANNA;
import static org.headway.okr.testing.Fixtures.ANNA_NOW;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.Container;
import org.headway.okr.domain.Level;
import org.headway.okr.domain.log.AuditEntry;
import org.headway.okr.domain.log.WriteKind;
import org.headway.okr.service.InvalidInput;
import org.headway.okr.service.NotFound;
import org.headway.okr.service.Page;
import org.headway.okr.service.StaleVersion;
import org.junit.Test;

/** Where areas lie, and where administrators put them. */
public class RegisterTest {

    private static final AreaKey COMPANY = new AreaKey("COMP");
    private static final AreaKey TEAM = new AreaKey("TEAM");

    private final AdminDesk desk = new AdminDesk();
    private final Container shop = desk.spaces.make("SHOP", 1);

    private void areas() {
        add(COMPANY, "Company", shop, Optional.empty());
        add(TEAM, "Team", shop, Optional.of(COMPANY));
    }

    private void add(AreaKey key, String name, Container container, Optional<AreaKey> parent) {
        desk.stored.stores().areas().add(new Area(key, name, Level.TEAM, container, parent, 1), ANNA_NOW);
    }

    private Container deletedAndMadeAgain() {
        desk.spaces.delete("SHOP");
        desk.stored.stores().areas().removeAllIn(shop);
        return desk.spaces.make("SHOP", 2);
    }

    private AreaLine line(AreaKey key) {
        return desk.register.areas(ANNA_READS, Optional.empty()).items().stream()
                .filter(one -> one.area().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private Area living(AreaKey key) {
        return desk.stored.stores().areas().find(key).orElseThrow();
    }

    @Test
    public void nobodyButAdministratorsLearnsThatThereIsAnything() {
        areas();
        assertThrows(NotFound.class, () -> desk.register.areas(BEN_READS, Optional.empty()));
        assertThrows(NotFound.class, () -> desk.register.rebinding(BEN_READS, TEAM, "SHOP"));
        assertThrows(NotFound.class, () -> desk.areas.rebind(BEN_READS, TEAM, 1, "SHOP"));
        assertThrows(NotFound.class, () -> desk.areas.archive(BEN_READS, TEAM, 1));
        assertThrows(NotFound.class, () -> desk.areas.restore(BEN_READS, TEAM, 1));
        assertThrows(NotFound.class, () -> desk.audit.newestFirst(BEN_READS, Optional.empty(), "", Optional.empty()));
        assertThrows(NotFound.class, () -> desk.departures.open(BEN_READS));
    }

    @Test
    public void anAreaTellsWhatHappenedToItsSpace() {
        areas();
        assertEquals(AreaLine.State.FINE, line(TEAM).state());
        desk.spaces.delete("SHOP");
        assertEquals(AreaLine.State.GONE, line(TEAM).state());
        var unused = desk.spaces.make("SHOP", 2);
        assertEquals(AreaLine.State.REPLACED, line(TEAM).state());
    }

    @Test
    public void aSpaceMadeAgainGetsTheWholeTreeBackByOneBinding() {
        areas();
        Container again = deletedAndMadeAgain();
        assertEquals(List.of(), desk.stored.stores().areas().in(again));
        Area bound = desk.areas.rebind(ANNA_READS, COMPANY, 2, "SHOP");
        assertEquals(again, bound.container());
        assertEquals(2, desk.stored.stores().areas().in(again).size());
        assertEquals(Optional.of(COMPANY), living(TEAM).parent());
    }

    @Test
    public void aTeamThatGoesAloneLeavesItsParentBehind() {
        areas();
        Container lab = desk.spaces.make("LAB", 3);
        assertEquals(
                Optional.empty(), desk.areas.rebind(ANNA_READS, TEAM, 1, "LAB").parent());
        assertEquals(lab, living(TEAM).container());
        assertEquals(shop, living(COMPANY).container());
    }

    @Test
    public void whatAPersonArchivedStaysArchived() {
        areas();
        var archived = desk.areas.archive(ANNA_READS, TEAM, 1);
        var unused = deletedAndMadeAgain();
        var bound = desk.areas.rebind(ANNA_READS, COMPANY, 2, "SHOP");
        assertEquals(AreaLine.State.ARCHIVED, line(TEAM).state());
        assertEquals(archived.version() + 1, line(TEAM).area().version());
        var restored = desk.areas.restore(ANNA_READS, TEAM, archived.version() + 1);
        assertEquals(bound.container(), living(restored.key()).container());
    }

    @Test
    public void whoWillReadIsSaidBeforeAnythingIsWritten() {
        areas();
        Container lab = desk.spaces.make("LAB", 3);
        Rebinding said = desk.register.rebinding(ANNA_READS, COMPANY, "LAB");
        assertEquals(
                List.of("Company", "Team"),
                said.moved().stream().map(Area::name).toList());
        assertEquals(new Rebinding(said.moved(), lab, "Space LAB", false), said);
        assertEquals(shop, living(COMPANY).container());
    }

    @Test
    public void aPlaceThatIsNoneOrTakenIsRefused() {
        areas();
        Container lab = desk.spaces.make("LAB", 3);
        add(new AreaKey("OTHER"), "team ", lab, Optional.empty());
        assertThrows(InvalidInput.class, () -> desk.areas.rebind(ANNA_READS, TEAM, 1, "LAB"));
        assertThrows(InvalidInput.class, () -> desk.areas.rebind(ANNA_READS, TEAM, 1, "NONE"));
        assertThrows(InvalidInput.class, () -> desk.areas.rebind(ANNA_READS, TEAM, 1, "SHOP"));
        assertEquals(1, living(TEAM).version());
    }

    @Test
    public void ofTwoAdministratorsTheSecondIsToldOfTheFirst() {
        areas();
        var unused = desk.areas.archive(ANNA_READS, TEAM, 1);
        assertThrows(StaleVersion.class, () -> desk.areas.restore(ANNA_READS, TEAM, 1));
    }

    @Test
    public void bindingIsRecorded() {
        areas();
        var unused = desk.spaces.make("LAB", 3);
        var bound = desk.areas.rebind(ANNA_READS, TEAM, 1, "LAB");
        AuditEntry newest = desk.audit
                .newestFirst(ANNA_READS, Optional.of(TEAM), "", Optional.empty())
                .entries()
                .items()
                .get(0);
        assertEquals(WriteKind.REBOUND, newest.kind());
        assertEquals(Optional.of(ANNA), newest.by());
        assertEquals(bound.version(), newest.version());
    }

    @Test
    public void theNextPageBeginsWhereTheFirstEnds() {
        IntStream.range(0, RegisterQuery.AREAS + 2)
                .forEach(number -> add(new AreaKey("A" + number), "Area " + number, shop, Optional.empty()));
        Page<AreaLine> first = desk.register.areas(ANNA_READS, Optional.empty());
        assertEquals(RegisterQuery.AREAS, first.items().size());
        AreaKey last = first.items().get(RegisterQuery.AREAS - 1).area().key();
        Page<AreaLine> second = desk.register.areas(ANNA_READS, Optional.of(last));
        assertEquals(2, second.items().size());
        assertEquals(false, second.more());
    }

    @Test
    public void aPageTakesTheSameForTwentyFiveAreasAsForOne() {
        areas();
        var archived = desk.areas.archive(ANNA_READS, TEAM, 1);
        int few = statements();
        IntStream.range(2, RegisterQuery.AREAS)
                .forEach(number -> add(new AreaKey("A" + number), "Area " + number, shop, Optional.empty()));
        assertEquals(RegisterQuery.AREAS, areasShown());
        assertEquals(few, statements());
    }

    private int areasShown() {
        return desk.register.areas(ANNA_READS, Optional.empty()).items().size();
    }

    private int statements() {
        return desk.statements.of(() -> desk.register.areas(ANNA_READS, Optional.empty()));
    }
}
