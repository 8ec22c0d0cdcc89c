package org.headway.okr.service.area;

import static org.headway.okr.service.Desk.ANNA_READS;
import static org.headway.okr.testing.Fixtures.SPACE;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.Optional;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.Level;
import org.headway.okr.service.Desk;
import org.headway.okr.service.InvalidInput;
import org.headway.okr.service.table.TableFilter;
import org.headway.okr.service.table.TableQuestion;
import org.headway.okr.service.writing.ObjectiveText;
import org.junit.Test;

/** The areas of one space: names of their own, and a tree. */
public class AreaTreeTest {

    private final Desk desk = new Desk();
    private final Area company = add("Company", Optional.empty());
    private final Area shop = add("Shop", Optional.of(company.key()));

    private Area add(String name, Optional<AreaKey> parent) {
        return desk.areas.add(ANNA_READS, SPACE.key(), new AreaText(name, Level.TEAM, parent));
    }

    private String refusedField(Area area, String name, Optional<AreaKey> parent) {
        AreaText text = new AreaText(name, Level.TEAM, parent);
        return assertThrows(InvalidInput.class, () -> desk.areas.change(ANNA_READS, area.key(), 1, text))
                .field();
    }

    @Test
    public void aNameIsTakenOnce() {
        assertEquals("name", refusedField(shop, " company ", Optional.empty()));
        AreaText unchanged = new AreaText("SHOP", Level.TEAM, shop.parent());
        assertEquals(2, desk.areas.change(ANNA_READS, shop.key(), 1, unchanged).version());
    }

    @Test
    public void anAreaDoesNotLieBelowItself() {
        assertEquals("parent", refusedField(company, "Company", Optional.of(company.key())));
        assertEquals("parent", refusedField(company, "Company", Optional.of(shop.key())));
    }

    @Test
    public void aParentLiesInTheSameSpace() {
        assertEquals("parent", refusedField(shop, "Shop", Optional.of(new AreaKey("ELSE"))));
    }

    @Test
    public void aParentThatWasRemovedMayStay() {
        desk.areas.remove(ANNA_READS, company.key(), 1);
        AreaText text = new AreaText("Store", Level.TEAM, shop.parent());
        assertEquals("Store", desk.areas.change(ANNA_READS, shop.key(), 1, text).name());
    }

    @Test
    public void theLevelIndividualIsOff() {
        AreaText text = new AreaText("Anna", Level.INDIVIDUAL, Optional.empty());
        assertThrows(InvalidInput.class, () -> desk.areas.add(ANNA_READS, SPACE.key(), text));
    }

    @Test
    public void aTeamMayHaveAColonInItsName() {
        Area ops = add("Ops: Payments", Optional.empty());
        desk.objectives.add(ANNA_READS, ops.key(), "", new ObjectiveText("Sleep at night", "", "", ""));
        TableQuestion question = new TableQuestion(Optional.of(SPACE.key()), "Ops: Payments", "", TableFilter.none());
        assertEquals(1, desk.queries.table(ANNA_READS, question).sections().size());
    }
}
