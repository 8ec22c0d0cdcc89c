package org.headway.okr.service.cycle;

import static org.headway.okr.service.Desk.ANNA_READS;
import static org.headway.okr.service.Desk.BEN_READS;
import static org.headway.okr.testing.Fixtures.ANNA;
import static org.headway.okr.testing.Fixtures.SPACE;
import static org.headway.okr.testing.Fixtures.anArea;
import static org.headway.okr.testing.Fixtures.anObjective;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Optional;
import org.headway.okr.domain.NoOkrs;
import org.headway.okr.domain.imported.ImportedArea;
import org.headway.okr.domain.imported.ImportedObjective;
import org.headway.okr.domain.imported.ImportedOkrs;
import org.headway.okr.domain.table.OkrTable;
import org.headway.okr.service.Desk;
import org.headway.okr.service.InvalidInput;
import org.headway.okr.service.NotFound;
import org.headway.okr.service.NotPermitted;
import org.headway.okr.service.Reader;
import org.headway.okr.service.StaleVersion;
import org.headway.okr.service.bringin.BringInText;
import org.headway.okr.service.writing.NewObjectiveTest;
import org.headway.okr.service.writing.ObjectiveText;
import org.junit.Test;

public class CycleCommandsTest {

    private final Desk desk = new Desk();

    @Test
    public void aTeamThatGoesWithoutIsShownWithItsReason() {
        desk.cycles.goWithout(ANNA_READS, without("Platform", "We serve Checkout."));
        OkrTable.Section shown = sections(BEN_READS).get(0);
        assertEquals("Platform", shown.area().name());
        assertEquals(List.of(), shown.groups());
        assertEquals("We serve Checkout.", shown.noOkrs().orElseThrow().because());
        assertEquals(ANNA, shown.noOkrs().orElseThrow().by());
    }

    @Test
    public void theChoiceIsTakenBack() {
        var choice = desk.cycles.goWithout(ANNA_READS, without("Platform", ""));
        desk.cycles.takeBack(ANNA_READS, choice.area(), "", choice.version());
        assertEquals(List.of(), sections(ANNA_READS));
    }

    @Test
    public void whoPublishesAnObjectiveHasDecidedToHaveOkrs() {
        var choice = desk.cycles.goWithout(ANNA_READS, without("Area ENG", ""));
        desk.newObjectives.write(ANNA_READS, NewObjectiveTest.of("Area ENG"));
        OkrTable.Section shown = sections(BEN_READS).get(0);
        assertEquals(choice.area(), shown.area().key());
        assertEquals(Optional.empty(), shown.noOkrs());
        assertEquals(1, shown.groups().size());
    }

    @Test
    public void whoAddsAnObjectiveToAnAreaHasDecidedToHaveOkrs() {
        var choice = desk.cycles.goWithout(ANNA_READS, without("Platform", ""));
        var unused = desk.objectives.add(ANNA_READS, choice.area(), "", new ObjectiveText("Grow", "", "", ""));
        assertEquals(Optional.empty(), sections(BEN_READS).get(0).noOkrs());
    }

    @Test
    public void whoBringsInOkrsHasDecidedToHaveThemAndDraftsDecideNothing() {
        var unused = desk.cycles.goWithout(ANNA_READS, without("Sales", ""));
        var drafts = desk.bringIn.bringIn(ANNA_READS, Optional.empty(), twoObjectives("Hire", "Sell", true));
        assertEquals(2, drafts.objectives().size());
        assertTrue(sections(BEN_READS).get(0).noOkrs().isPresent());
        var published = desk.bringIn.bringIn(ANNA_READS, Optional.empty(), twoObjectives("Grow", "Learn", false));
        assertEquals(2, published.objectives().size());
        assertEquals(Optional.empty(), sections(BEN_READS).get(0).noOkrs());
    }

    private static BringInText twoObjectives(String first, String second, boolean drafts) {
        List<ImportedObjective> objectives =
                List.of(new ImportedObjective(2, first, List.of()), new ImportedObjective(3, second, List.of()));
        ImportedArea area = new ImportedArea(1, Optional.of("Sales"), Optional.empty(), objectives);
        return new BringInText(SPACE.key(), "", "", new ImportedOkrs(List.of(area), List.of()), drafts);
    }

    @Test
    public void aTeamWithPublishedOkrsDoesNotGoWithout() {
        anObjective().of(anArea("ENG")).storedIn(desk.stores);
        InvalidInput refusal =
                assertThrows(InvalidInput.class, () -> desk.cycles.goWithout(ANNA_READS, without("Area ENG", "")));
        assertEquals("okr.error.has-okrs", refusal.messageKey());
    }

    @Test
    public void onlyEditorsDecide() {
        assertThrows(NotPermitted.class, () -> desk.cycles.goWithout(BEN_READS, without("Platform", "")));
        var choice = desk.cycles.goWithout(ANNA_READS, without("Platform", ""));
        assertThrows(NotPermitted.class, () -> desk.cycles.takeBack(BEN_READS, choice.area(), "", 1));
        WithoutOkrs secret = new WithoutOkrs("SECRET", "", "", NoOkrs.Reason.KEEP_AS_IS, "", 0);
        assertThrows(NotFound.class, () -> desk.cycles.goWithout(ANNA_READS, secret));
    }

    @Test
    public void aReasonTooLongIsRefused() {
        InvalidInput refusal = assertThrows(
                InvalidInput.class, () -> desk.cycles.goWithout(ANNA_READS, without("Platform", "x".repeat(281))));
        assertEquals("because", refusal.field());
    }

    private static WithoutOkrs without(String team, String because) {
        return new WithoutOkrs(SPACE.key(), team, "", NoOkrs.Reason.HELPING_OTHERS, because, 0);
    }

    @Test
    public void aReasonThatSomebodyRecordedMeanwhileIsNeitherReplacedNorTakenBackUnseen() {
        var theirs = desk.cycles.goWithout(ANNA_READS, without("Platform", "We serve Checkout."));
        assertEquals(theirs, desk.cycles.goWithout(ANNA_READS, without("Platform", "We serve Checkout.")));
        StaleVersion refusal = assertThrows(
                StaleVersion.class, () -> desk.cycles.goWithout(ANNA_READS, without("Platform", "We wait.")));
        assertEquals(theirs, refusal.theirs());
        assertThrows(StaleVersion.class, () -> desk.cycles.takeBack(ANNA_READS, theirs.area(), "", 0));
        var mine = desk.cycles.goWithout(
                ANNA_READS,
                new WithoutOkrs(
                        SPACE.key(), "Platform", "", NoOkrs.Reason.HELPING_OTHERS, "We wait.", theirs.version()));
        assertEquals("We wait.", mine.noOkrs().orElseThrow().because());
    }

    private List<OkrTable.Section> sections(Reader reader) {
        return desk.queries.table(reader, Desk.wholeSpace()).sections();
    }
}
