package org.headway.okr.service.programme;

import static org.headway.okr.service.Desk.ANNA_READS;
import static org.headway.okr.service.Desk.BEN_READS;
import static org.headway.okr.testing.Fixtures.ANNA;
import static org.headway.okr.testing.Fixtures.ANNA_NOW;
import static org.headway.okr.testing.Fixtures.BEN;
import static org.headway.okr.testing.Fixtures.SPACE;
import static org.headway.okr.testing.Fixtures.anArea;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Map;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.programme.CheckInRhythm;
import org.headway.okr.domain.programme.ConfidenceScale;
import org.headway.okr.domain.programme.ParametersDecision;
import org.headway.okr.domain.programme.Scope;
import org.headway.okr.service.Desk;
import org.headway.okr.service.InvalidInput;
import org.headway.okr.service.NotFound;
import org.headway.okr.service.NotPermitted;
import org.headway.okr.service.OkrException;
import org.headway.okr.service.Reader;
import org.headway.okr.service.StaleVersion;
import org.junit.Before;
import org.junit.Test;

/** Who decides the rules of the programme, and where they hold. */
public class ParametersTest {

    private static final AreaKey ENG = new AreaKey("ENG");
    private static final Scope AREA = Scope.of(ENG);
    private static final Scope ALL = Scope.instance();

    private final Desk desk = new Desk();

    @Before
    public void thereIsAnArea() {
        desk.stores.areas().add(anArea("ENG"), ANNA_NOW);
        desk.permissions.mayAdminister(ANNA, SPACE);
    }

    private ParametersDecision decide(Reader reader, Scope scope, int version, String setting, String value) {
        return desk.parameters.decide(
                reader, scope, version, new ParametersText(Map.of(setting, value), "", "", List.of()));
    }

    @Test
    public void theContainersAdministratorDecidesForItsAreasAndForNoOthers() {
        assertEquals(1, decide(ANNA_READS, AREA, 0, "COACH", "OFF").version());
        assertThrows(NotPermitted.class, () -> decide(ANNA_READS, ALL, 0, "COACH", "OFF"));
        desk.administrators.add(ANNA_READS);
        assertEquals(1, decide(ANNA_READS, ALL, 0, "COACH", "OFF").version());
    }

    @Test
    public void editorsAndReadersDecideNothing() {
        desk.permissions.mayEdit(BEN, SPACE);
        assertThrows(NotPermitted.class, () -> decide(BEN_READS, AREA, 0, "COACH", "OFF"));
        assertThrows(NotFound.class, () -> desk.rules.toDecide(BEN_READS, AREA));
        assertFalse(desk.rules.of(BEN_READS, ENG).mayDecide());
    }

    @Test
    public void whatMayNotBeViewedHasNoRules() {
        Area secret =
                new Area(new AreaKey("SEC"), "S", anArea("X").level(), Desk.SECRET, java.util.Optional.empty(), 1);
        desk.stores.areas().add(secret, ANNA_NOW);
        desk.administrators.add(BEN_READS);
        for (Scope scope : List.of(Scope.of(secret.key()), Scope.of(new AreaKey("NONE")))) {
            assertThrows(NotFound.class, () -> decide(ANNA_READS, scope, 0, "COACH", "OFF"));
            assertThrows(NotFound.class, () -> desk.rules.toDecide(BEN_READS, scope));
            assertThrows(
                    NotFound.class, () -> desk.rules.of(BEN_READS, scope.area().orElseThrow()));
        }
    }

    @Test
    public void nobodyDecidesWithoutBeingSomebody() {
        desk.administrators.add(Reader.anonymous());
        assertThrows(NotPermitted.class, () -> decide(Reader.anonymous(), ALL, 0, "COACH", "OFF"));
        assertThrows(OkrException.class, () -> decide(Reader.anonymous(), AREA, 0, "COACH", "OFF"));
    }

    @Test
    public void anAreaInheritsFromTheInstanceAndTheInstanceFromHeadway() {
        desk.administrators.add(ANNA_READS);
        assertEquals(CheckInRhythm.TWO_WEEKS, desk.programme.of(ENG).checkIns());
        var unused = decide(ANNA_READS, ALL, 0, "CHECK_INS", "WEEKLY");
        assertEquals(CheckInRhythm.WEEKLY, desk.programme.of(ENG).checkIns());
        var unusedOwn = decide(ANNA_READS, AREA, 0, "CHECK_INS", "MONTHLY");
        assertEquals(CheckInRhythm.MONTHLY, desk.programme.of(ENG).checkIns());
        assertEquals(CheckInRhythm.WEEKLY, desk.programme.instance().checkIns());
        var unusedNone = decide(ANNA_READS, AREA, 1, "CONFIDENCE", "WORDS");
        assertEquals(CheckInRhythm.WEEKLY, desk.programme.of(ENG).checkIns());
        assertEquals(ConfidenceScale.WORDS, desk.programme.of(ENG).confidence());
        assertEquals(2, desk.stores.parameters().versions(AREA).size());
    }

    @Test
    public void whoDecidesOnAnOlderVersionIsShownTheNewer() {
        var theirs = decide(ANNA_READS, AREA, 0, "COACH", "OFF");
        StaleVersion conflict =
                assertThrows(StaleVersion.class, () -> decide(ANNA_READS, AREA, 0, "CHECK_INS", "WEEKLY"));
        assertEquals(theirs, conflict.theirs());
        assertEquals(
                "WEEKLY",
                ((ParametersDecision) conflict.mine())
                        .choices()
                        .values()
                        .values()
                        .iterator()
                        .next());
    }

    @Test
    public void whatIsNotOfferedIsRefusedByItsField() {
        assertEquals(
                "choices.OBJECTIVES",
                assertThrows(InvalidInput.class, () -> decide(ANNA_READS, AREA, 0, "OBJECTIVES", "10"))
                        .field());
    }

    @Test
    public void aCoachOfTheAreaIsOneByItsOwnListElseByTheInstances() {
        assertFalse(desk.programme.isCoach(BEN_READS, ENG));
        desk.administrators.add(ANNA_READS);
        var unused = desk.parameters.decide(ANNA_READS, ALL, 0, new ParametersText(Map.of(), "", "", List.of("ben")));
        assertTrue(desk.programme.isCoach(BEN_READS, ENG));
        var unusedOwn =
                desk.parameters.decide(ANNA_READS, AREA, 0, new ParametersText(Map.of(), "", "", List.of("anna")));
        assertFalse(desk.programme.isCoach(BEN_READS, ENG));
        assertFalse(desk.programme.isCoach(Reader.anonymous(), ENG));
    }
}
