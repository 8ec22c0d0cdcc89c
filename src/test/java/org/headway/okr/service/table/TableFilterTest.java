package org.headway.okr.service.table;

import static org.headway.okr.service.Desk.ANNA_READS;
import static org.headway.okr.service.Desk.BEN_READS;
import static org.headway.okr.testing.Fixtures.ANNA;
import static org.headway.okr.testing.Fixtures.BEN;
import static org.headway.okr.testing.Fixtures.Q3;
import static org.headway.okr.testing.Fixtures.SPACE;
import static org.headway.okr.testing.Fixtures.aKeyResult;
import static org.headway.okr.testing.Fixtures.anArea;
import static org.headway.okr.testing.Fixtures.anObjective;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;

import java.util.List;
import java.util.Optional;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.Container;
import org.headway.okr.domain.Level;
import org.headway.okr.domain.NoOkrs;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.table.OkrTable;
import org.headway.okr.service.Desk;
import org.headway.okr.service.InvalidInput;
import org.headway.okr.service.NotFound;
import org.headway.okr.service.Reader;
import org.headway.okr.service.cycle.WithoutOkrs;
import org.junit.Test;

/** Tables that are narrowed to a person, or widened to what lies below an area. */
public class TableFilterTest {

    private final Desk desk = new Desk();

    @Test
    public void aSponsorSeesTheirObjectivesOfAllAreasThatTheyMayRead() {
        desk.permissions.mayView(BEN, Desk.SECRET);
        anObjective().titled("Ours").sponsoredBy(BEN).storedIn(desk.stores);
        anObjective().titled("Anna's").sponsoredBy(ANNA).storedIn(desk.stores);
        anObjective().titled("Elsewhere").of(in(Desk.SECRET)).sponsoredBy(BEN).storedIn(desk.stores);
        assertEquals(List.of("Ours", "Elsewhere"), titles(table(BEN_READS, "", "me", "")));
        assertEquals(List.of("Ours"), titles(table(ANNA_READS, "", "ben", "")));
    }

    @Test
    public void aSponsorIsToldWhyAnAreaGoesWithoutOkrsNowAndAChampionIsNot() {
        anObjective()
                .in(Q3)
                .sponsoredBy(BEN)
                .with(aKeyResult().championedBy(BEN))
                .storedIn(desk.stores);
        var unused = desk.cycles.goWithout(
                ANNA_READS,
                new WithoutOkrs(SPACE.key(), "Area ENG", "2026 Q4", NoOkrs.Reason.HELPING_OTHERS, "We serve Shop.", 0));
        assertEquals(
                List.of("We serve Shop."),
                table(BEN_READS, "", "me", "").sections().stream()
                        .flatMap(section -> section.noOkrs().stream())
                        .map(NoOkrs::because)
                        .toList());
        assertEquals(List.of(), table(BEN_READS, "", "", "me").sections());
    }

    @Test
    public void withATeamOnlyThatTeamIsLookedAt() {
        anObjective().titled("Ours").sponsoredBy(BEN).storedIn(desk.stores);
        anObjective().titled("Other").of(anArea("OPS")).sponsoredBy(BEN).storedIn(desk.stores);
        assertEquals(List.of("Other"), titles(table(BEN_READS, "Area OPS", "me", "")));
    }

    @Test
    public void aChampionSeesOnlyTheKeyResultsTheyChampion() {
        anObjective()
                .titled("Shared")
                .with(aKeyResult().championedBy(BEN), aKeyResult().championedBy(ANNA))
                .storedIn(desk.stores);
        anObjective().titled("Anna's").with(aKeyResult().championedBy(ANNA)).storedIn(desk.stores);
        OkrTable table = table(BEN_READS, "", "", "me");
        assertEquals(List.of("Shared"), titles(table));
        assertEquals(1, table.size());
    }

    @Test
    public void whatIsFilteredIsNoPlaceToWriteMore() {
        assertFalse(table(ANNA_READS, "", "me", "").home().mayEdit());
    }

    @Test
    public void withoutALoginThereIsNobodyToLookFor() {
        desk.permissions.mayView(BEN, SPACE);
        assertThrows(NotFound.class, () -> table(Reader.anonymous(), "", "me", ""));
        assertThrows(NotFound.class, () -> table(Reader.anonymous(), "", "ben", ""));
    }

    @Test
    public void somebodyWhoIsNotThereIsNamed() {
        assertEquals(
                "champion",
                assertThrows(InvalidInput.class, () -> table(BEN_READS, "", "", "nobody"))
                        .field());
    }

    @Test
    public void theAreasBelowComeWithTheirParentHoweverDeep() {
        Area unit = anArea("UNIT");
        anObjective().titled("Unit").of(unit).storedIn(desk.stores);
        anObjective().titled("Team").of(below(unit, "TEAM")).storedIn(desk.stores);
        anObjective().titled("Squad").of(below(anArea("TEAM"), "SQUAD")).storedIn(desk.stores);
        anObjective().titled("Beside").of(anArea("OPS")).storedIn(desk.stores);
        assertEquals(List.of("Unit"), titles(ask(BEN_READS, "Area UNIT", TableFilter.none())));
        assertEquals(
                List.of("Unit", "Team", "Squad"), titles(ask(BEN_READS, "Area UNIT", new TableFilter(true, "", ""))));
    }

    private OkrTable table(Reader reader, String team, String sponsor, String champion) {
        return ask(reader, team, new TableFilter(false, sponsor, champion));
    }

    private OkrTable ask(Reader reader, String team, TableFilter filter) {
        return desk.queries.table(reader, new TableQuestion(Optional.of(SPACE.key()), team, "", filter));
    }

    private static List<String> titles(OkrTable table) {
        return table.sections().stream()
                .flatMap(section -> section.groups().stream())
                .map(OkrTable.Group::objective)
                .map(Objective::title)
                .toList();
    }

    private static Area in(Container container) {
        return new Area(new AreaKey("SEC"), "Secret", Level.TEAM, container, Optional.empty(), 1);
    }

    private static Area below(Area parent, String key) {
        return new Area(new AreaKey(key), "Area " + key, Level.TEAM, SPACE, Optional.of(parent.key()), 1);
    }
}
