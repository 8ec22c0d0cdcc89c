package org.headway.okr.service.bringin;

import static org.headway.okr.service.Desk.ANNA_READS;
import static org.headway.okr.service.Desk.BEN_READS;
import static org.headway.okr.testing.Fixtures.ANNA;
import static org.headway.okr.testing.Fixtures.SPACE;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.headway.okr.domain.Measure;
import org.headway.okr.domain.Source;
import org.headway.okr.domain.WriteId;
import org.headway.okr.domain.imported.ImportedArea;
import org.headway.okr.domain.imported.ImportedKeyResult;
import org.headway.okr.domain.imported.ImportedObjective;
import org.headway.okr.domain.imported.ImportedOkrs;
import org.headway.okr.domain.imported.Reading;
import org.headway.okr.domain.programme.Choices;
import org.headway.okr.domain.programme.ParametersDecision;
import org.headway.okr.domain.programme.Scope;
import org.headway.okr.domain.programme.Setting;
import org.headway.okr.domain.table.OkrTable;
import org.headway.okr.imports.Pasted;
import org.headway.okr.service.Desk;
import org.headway.okr.service.NotPermitted;
import org.headway.okr.testing.Fixtures;
import org.junit.Test;

/** Bringing in a paste. */
public class BringInTest {

    private static final Measure WAY = new Measure.Metric(BigDecimal.ONE, BigDecimal.TEN, "");

    private final Desk desk = new Desk();

    private static ImportedKeyResult keyResult(int line, String title, String note) {
        return new ImportedKeyResult(line, title, WAY, Optional.empty(), note, Reading.AS_READ);
    }

    private static BringInText paste(ImportedKeyResult... keyResults) {
        ImportedObjective objective = new ImportedObjective(2, "Grow", List.of(keyResults));
        ImportedArea area = new ImportedArea(1, Optional.of("Sales"), Optional.of("Company"), List.of(objective));
        return new BringInText(SPACE.key(), "", "", new ImportedOkrs(List.of(area), List.of()), false);
    }

    @Test
    public void aPreviewWritesNothing() {
        assertEquals(
                1,
                desk.preview
                        .preview(ANNA_READS, paste(keyResult(3, "A", "note")))
                        .toBringIn());
        assertTrue(desk.stores.areas().in(SPACE).isEmpty());
    }

    @Test
    public void aNoteBecomesTheFirstCheckInWithoutAConfidence() {
        BroughtIn brought = desk.bringIn.bringIn(
                ANNA_READS, Optional.empty(), paste(keyResult(3, "A", "Done in May"), keyResult(4, "B", "")));
        assertEquals(2, brought.keyResults().size());
        assertEquals(1, brought.checkIns());
        OkrTable.Group group = desk.queries
                .table(BEN_READS, Desk.wholeSpace())
                .sections()
                .get(0)
                .groups()
                .get(0);
        assertEquals("Grow", group.objective().title());
        var entry = desk.stores
                .checkIns()
                .log(group.rows().get(0).keyResult().key())
                .get(0);
        assertEquals("Done in May", entry.whatGotUsHere());
        assertEquals(Source.IMPORT, entry.source());
        assertEquals(Optional.empty(), entry.confidence());
    }

    @Test
    public void aNameThatIsNobodysIsInNoCheckIn() {
        ImportedOkrs read = Pasted.read(
                "Objective\tKR\tOwner\tStatus\nGrow\tA from 1 to 2\tJane Doe\tfine", List.of(), Locale.ENGLISH);
        BroughtIn brought =
                desk.bringIn.bringIn(ANNA_READS, Optional.empty(), new BringInText(SPACE.key(), "", "", read, false));
        assertEquals(
                "fine",
                desk.stores.checkIns().log(brought.keyResults().get(0)).get(0).whatGotUsHere());
    }

    @Test
    public void draftsComeWithTheirNotesAndReadersSeeNothingOfThem() {
        BroughtIn brought =
                desk.bringIn.bringIn(ANNA_READS, Optional.empty(), asDrafts(paste(keyResult(3, "A", "Done in May"))));
        assertEquals(1, brought.checkIns());
        assertEquals(List.of(), desk.queries.table(BEN_READS, Desk.wholeSpace()).sections());
        var group = desk.queries
                .table(ANNA_READS, Desk.wholeSpace())
                .sections()
                .get(0)
                .groups()
                .get(0);
        assertTrue(group.objective().draft());
        assertTrue(group.rows().get(0).keyResult().draft());
        desk.undo.undo(ANNA_READS, brought);
        assertTrue(desk.stores.areas().in(SPACE).isEmpty());
    }

    @Test
    public void whatIsPublishedAlreadyStaysSo() {
        var unused = desk.bringIn.bringIn(ANNA_READS, Optional.empty(), paste(keyResult(3, "A", "")));
        BroughtIn more = desk.bringIn.bringIn(ANNA_READS, Optional.empty(), asDrafts(paste(keyResult(3, "B", ""))));
        assertEquals(List.of(), more.objectives());
        assertEquals(2, desk.queries.table(BEN_READS, Desk.wholeSpace()).size());
    }

    @Test
    public void beforeItsCycleBeginsDraftsAreSuggested() {
        BringInText now = paste(keyResult(3, "A", ""));
        assertTrue(desk.preview.preview(ANNA_READS, now).place().hasBegun());
        BringInText next = new BringInText(now.container(), "", "Next", now.okrs(), false);
        assertFalse(desk.preview.preview(ANNA_READS, next).place().hasBegun());
    }

    private static BringInText asDrafts(BringInText text) {
        return new BringInText(text.container(), text.team(), text.cycle(), text.okrs(), true);
    }

    @Test
    public void theSamePasteTwiceIsThereOnce() {
        BringInText first = paste(keyResult(3, "Close two deals.", ""));
        assertEquals(
                1,
                desk.bringIn
                        .bringIn(ANNA_READS, Optional.empty(), first)
                        .keyResults()
                        .size());
        BringInText again = paste(keyResult(3, "close  two deals", ""), keyResult(4, "Another", ""));
        assertEquals(1, desk.preview.preview(ANNA_READS, again).toBringIn());
        BroughtIn more = desk.bringIn.bringIn(ANNA_READS, Optional.empty(), again);
        assertEquals(List.of(), more.objectives());
        assertEquals(1, more.keyResults().size());
    }

    @Test
    public void whatIsSentAgainIsAnsweredTheSame() {
        Optional<WriteId> id = Optional.of(new WriteId(UUID.randomUUID()));
        BringInText text = paste(keyResult(3, "A", "Done in May"));
        BroughtIn first = desk.bringIn.bringIn(ANNA_READS, id, text);
        assertEquals(2, first.areas().size());
        assertEquals(1, first.checkIns());
        assertEquals(first, desk.bringIn.bringIn(ANNA_READS, id, text));
        desk.undo.undo(ANNA_READS, first);
        assertEquals(List.of(), desk.stores.areas().in(SPACE));
    }

    @Test
    public void aHeadingAroundAnotherBecomesItsParent() {
        assertEquals(
                1,
                desk.bringIn
                        .bringIn(ANNA_READS, Optional.empty(), paste(keyResult(3, "A", "")))
                        .objectives()
                        .size());
        var areas = desk.stores.areas().in(SPACE);
        assertEquals(
                List.of("Company", "Sales"),
                areas.stream().map(area -> area.name()).toList());
        assertEquals(Optional.of(areas.get(0).key()), areas.get(1).parent());
    }

    @Test
    public void whereNoMilestonesWereAgreedNoneComesInAndItsRowSaysSo() {
        agreeOnNoMilestones();
        ImportedKeyResult milestone = new ImportedKeyResult(
                4, "The audit is passed", new Measure.Milestone(), Optional.empty(), "in May", Reading.YES_OR_NO);
        BringInText paste = paste(keyResult(3, "A", ""), milestone);

        BringInPreview preview = desk.preview.preview(ANNA_READS, paste);
        assertEquals(Set.of(milestone), preview.refused());
        assertEquals(1, preview.toBringIn());

        BroughtIn brought = desk.bringIn.bringIn(ANNA_READS, Optional.empty(), paste);
        assertEquals(1, brought.keyResults().size());
        assertEquals(0, brought.checkIns());
    }

    private void agreeOnNoMilestones() {
        desk.stores
                .parameters()
                .decide(
                        new ParametersDecision(
                                Scope.instance(),
                                1,
                                new Choices(Map.of(Setting.MILESTONES, "NO")),
                                "",
                                Optional.empty(),
                                List.of(),
                                Optional.of(ANNA),
                                Optional.of(Fixtures.NOW)),
                        Fixtures.ANNA_NOW);
    }

    @Test
    public void whoOnlyReadsNeitherPreviewsNorBringsIn() {
        BringInText text = paste(keyResult(3, "A", ""));
        assertThrows(NotPermitted.class, () -> desk.preview.requireEditor(BEN_READS, SPACE.key()));
        assertThrows(NotPermitted.class, () -> desk.preview.preview(BEN_READS, text));
        assertThrows(NotPermitted.class, () -> desk.bringIn.bringIn(BEN_READS, Optional.empty(), text));
    }
}
