package org.headway.okr.service;

import static org.headway.okr.service.Desk.ANNA_READS;
import static org.headway.okr.service.Desk.BEN_READS;
import static org.headway.okr.testing.Fixtures.ANNA;
import static org.headway.okr.testing.Fixtures.BEN;
import static org.headway.okr.testing.Fixtures.SPACE;
import static org.headway.okr.testing.Fixtures.aKeyResult;
import static org.headway.okr.testing.Fixtures.anObjective;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.Optional;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.Level;
import org.headway.okr.domain.table.OkrTable;
import org.headway.okr.service.area.AreaText;
import org.headway.okr.service.table.TableFilter;
import org.headway.okr.service.table.TableQuestion;
import org.headway.okr.testing.Fixtures;
import org.junit.Test;

/** Who may see and do what. */
public class RightsTest {

    private final Desk desk = new Desk();

    private KeyResult inTheSpace() {
        return anObjective().with(aKeyResult()).storedIn(desk.stores).keyResult();
    }

    private KeyResult inTheSecretSpace() {
        Area area = new Area(new AreaKey("SEC"), "Secret", Level.TEAM, Desk.SECRET, Optional.empty(), 1);
        return anObjective()
                .of(area)
                .with(aKeyResult().championedBy(BEN))
                .storedIn(desk.stores)
                .keyResult();
    }

    @Test
    public void whoMayViewTheSpaceReads() {
        KeyResult stored = inTheSpace();
        assertEquals(stored, desk.queries.keyResult(BEN_READS, stored.key()));
    }

    @Test
    public void whatMayNotBeViewedIsNotFoundJustAsWhatIsNotThere() {
        KeyResultKey secret = inTheSecretSpace().key();
        KeyResultKey absent = new KeyResultKey("SEC-KR99");
        for (Reader reader : new Reader[] {ANNA_READS, BEN_READS, Reader.anonymous()}) {
            String forbidden = assertThrows(NotFound.class, () -> desk.queries.keyResult(reader, secret))
                    .messageKey();
            String unknown = assertThrows(NotFound.class, () -> desk.queries.keyResult(reader, absent))
                    .messageKey();
            assertEquals(unknown, forbidden);
        }
    }

    @Test
    public void beingChampionGrantsNoSight() {
        KeyResultKey secret = inTheSecretSpace().key();
        assertThrows(NotFound.class, () -> desk.checkIns.add(BEN_READS, secret, Desk.believing(5)));
    }

    @Test
    public void aChampionWhoReadsMayCheckInAndNotEdit() {
        KeyResult stored = anObjective()
                .with(aKeyResult().championedBy(BEN))
                .storedIn(desk.stores)
                .keyResult();
        assertEquals(
                1, desk.checkIns.add(BEN_READS, stored.key(), Desk.believing(5)).sequence());
        assertThrows(NotPermitted.class, () -> desk.keyResults.drop(BEN_READS, stored.key(), 1, ""));
    }

    @Test
    public void aReaderWhoIsNotChampionMayNotCheckIn() {
        KeyResultKey key = inTheSpace().key();
        assertThrows(NotPermitted.class, () -> desk.checkIns.add(BEN_READS, key, Desk.believing(5)));
    }

    @Test
    public void nobodyWritesWithoutBeingSomebody() {
        desk.permissions.mayView(ANNA, SPACE);
        KeyResultKey key = inTheSpace().key();
        assertThrows(OkrException.class, () -> desk.checkIns.add(Reader.anonymous(), key, Desk.believing(5)));
    }

    @Test
    public void theTableSaysWhatEachReaderMayDo() {
        anObjective().with(aKeyResult(), aKeyResult().championedBy(BEN)).storedIn(desk.stores);
        OkrTable.Section forAnna =
                desk.queries.table(ANNA_READS, Desk.wholeSpace()).sections().get(0);
        OkrTable.Section forBen =
                desk.queries.table(BEN_READS, Desk.wholeSpace()).sections().get(0);
        assertTrue(forAnna.mayEdit());
        assertFalse(forBen.mayEdit());
        assertTrue(forAnna.groups().get(0).rows().stream().allMatch(OkrTable.Row::mayCheckIn));
        assertFalse(forBen.groups().get(0).rows().get(0).mayCheckIn());
        assertTrue(forBen.groups().get(0).rows().get(1).mayCheckIn());
    }

    @Test
    public void aTableOfASpaceThatMayNotBeViewedIsNotFound() {
        inTheSecretSpace();
        for (String team : new String[] {"SECRET:Secret", "NOWHERE:Secret", "SECRET:"}) {
            TableQuestion question = new TableQuestion(Optional.of(SPACE.key()), team, "", TableFilter.none());
            assertThrows(NotFound.class, () -> desk.queries.table(BEN_READS, question));
        }
    }

    @Test
    public void whoMayEditTheSpaceMayOpenAnAreaAndOthersMayNot() {
        AreaText text = new AreaText("Checkout", Level.TEAM, Optional.empty());
        assertEquals(
                "CHECK", desk.areas.add(ANNA_READS, SPACE.key(), text).key().value());
        assertThrows(NotPermitted.class, () -> desk.areas.add(BEN_READS, SPACE.key(), text));
        assertThrows(NotFound.class, () -> desk.areas.add(ANNA_READS, "SECRET", text));
    }

    @Test
    public void namesAreOnlyForReadersWhoMayKnowPeople() {
        desk.permissions.mayView(Fixtures.ANNA, SPACE);
        anObjective().sponsoredBy(ANNA).with(aKeyResult().championedBy(BEN)).storedIn(desk.stores);
        OkrTable table = desk.queries.table(BEN_READS, Desk.wholeSpace());
        assertEquals(2, table.names().size());
    }
}
