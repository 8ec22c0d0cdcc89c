package org.headway.okr.service.area;

import static org.headway.okr.service.Desk.ANNA_READS;
import static org.headway.okr.testing.Fixtures.ANNA;
import static org.headway.okr.testing.Fixtures.ANNA_NOW;
import static org.headway.okr.testing.Fixtures.SPACE;
import static org.headway.okr.testing.Fixtures.anArea;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.Level;
import org.headway.okr.domain.programme.Scope;
import org.headway.okr.service.Desk;
import org.headway.okr.service.InvalidInput;
import org.headway.okr.service.NotPermitted;
import org.headway.okr.service.programme.ParametersText;
import org.junit.Test;

/** Who opens areas is decided once, for the instance. */
public class OpeningTest {

    private static final AreaText NEW = new AreaText("Checkout", Level.TEAM, Optional.empty());

    private final Desk desk = new Desk();

    private void decide(Scope scope, String who) {
        desk.administrators.add(ANNA_READS);
        var unused = desk.parameters.decide(
                ANNA_READS, scope, 0, new ParametersText(Map.of("OPENING", who), "", "", List.of()));
    }

    @Test
    public void editorsDoUnlessSomebodyDecidedOtherwise() {
        assertEquals("Checkout", desk.areas.add(ANNA_READS, SPACE.key(), NEW).name());
    }

    @Test
    public void onlyAdministratorsOfTheSpaceDoWhereThatWasDecided() {
        decide(Scope.instance(), "ADMINISTRATORS");
        assertThrows(NotPermitted.class, () -> desk.areas.add(ANNA_READS, SPACE.key(), NEW));
        assertThrows(NotPermitted.class, () -> desk.areas.named(SPACE, NEW, ANNA));
        assertFalse(desk.queries.table(ANNA_READS, Desk.wholeSpace()).home().mayEdit());
        desk.permissions.mayAdminister(ANNA, SPACE);
        assertTrue(desk.queries.table(ANNA_READS, Desk.wholeSpace()).home().mayEdit());
        assertEquals("Checkout", desk.areas.named(SPACE, NEW, ANNA).name());
    }

    @Test
    public void editorsStillWriteInAreasThatAreThere() {
        desk.stores.areas().add(anArea("ENG"), ANNA_NOW);
        decide(Scope.instance(), "ADMINISTRATORS");
        AreaText there = new AreaText("Area ENG", Level.TEAM, Optional.empty());
        assertEquals(new AreaKey("ENG"), desk.areas.named(SPACE, there, ANNA).key());
    }

    @Test
    public void noAreaDecidesItForItself() {
        desk.stores.areas().add(anArea("ENG"), ANNA_NOW);
        desk.permissions.mayAdminister(ANNA, SPACE);
        assertThrows(InvalidInput.class, () -> decide(Scope.of(new AreaKey("ENG")), "ADMINISTRATORS"));
    }
}
