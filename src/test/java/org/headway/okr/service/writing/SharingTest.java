package org.headway.okr.service.writing;

import static org.headway.okr.service.Desk.ANNA_READS;
import static org.headway.okr.service.Desk.BEN_READS;
import static org.headway.okr.service.Desk.SECRET;
import static org.headway.okr.testing.Fixtures.ANNA;
import static org.headway.okr.testing.Fixtures.ANNA_NOW;
import static org.headway.okr.testing.Fixtures.BEN;
import static org.headway.okr.testing.Fixtures.Q4;
import static org.headway.okr.testing.Fixtures.SPACE;
import static org.headway.okr.testing.Fixtures.aKeyResult;
import static org.headway.okr.testing.Fixtures.anArea;
import static org.headway.okr.testing.Fixtures.anObjective;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Optional;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.Closing;
import org.headway.okr.domain.CycleDecision;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.Level;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.table.OkrTable;
import org.headway.okr.service.CycleClosed;
import org.headway.okr.service.Desk;
import org.headway.okr.service.InvalidInput;
import org.headway.okr.service.NotFound;
import org.headway.okr.service.NotPermitted;
import org.headway.okr.service.Reader;
import org.headway.okr.service.table.TableFilter;
import org.headway.okr.service.table.TableQuestion;
import org.junit.Test;

/** One objective, shown in several areas: Anna edits both spaces, Ben sees one of them only. */
public class SharingTest {

    private final Desk desk = new Desk();
    private final Area secret = new Area(new AreaKey("SEC"), "Secret", Level.TEAM, SECRET, Optional.empty(), 1);
    private final Area open = anArea("OPS");
    private final KeyResult measured;
    private final Objective objective;

    public SharingTest() {
        desk.permissions.mayEdit(ANNA, SECRET);
        measured = anObjective()
                .titled("Ours together")
                .of(secret)
                .with(aKeyResult().championedBy(BEN))
                .storedIn(desk.stores)
                .keyResult();
        objective = desk.queries.objective(ANNA_READS, measured.objective());
        anObjective().titled("Theirs").of(open).storedIn(desk.stores);
    }

    private void share() {
        desk.sharings.share(ANNA_READS, objective.key(), open.key());
    }

    private List<OkrTable.Group> shownTo(Reader reader) {
        TableQuestion question = new TableQuestion(Optional.of(SPACE.key()), open.name(), "", TableFilter.none());
        return desk.queries.table(reader, question).sections().get(0).groups();
    }

    private static List<String> titles(List<OkrTable.Group> groups) {
        return groups.stream().map(group -> group.objective().title()).toList();
    }

    @Test
    public void itStandsAfterTheAreasOwn() {
        share();
        assertEquals(List.of("Theirs", "Ours together"), titles(shownTo(BEN_READS)));
    }

    @Test
    public void whoMayViewOneOfItsAreasReadsItAndLearnsNothingOfTheOthers() {
        assertThrows(NotFound.class, () -> desk.queries.latest(BEN_READS, measured.key()));
        share();
        OkrTable near = desk.queries.latest(BEN_READS, measured.key()).row();
        assertEquals(open.name(), near.sections().get(0).area().name());
        assertEquals(
                List.of(Optional.empty(), Optional.of("")),
                shownTo(BEN_READS).stream().map(OkrTable.Group::sharedBy).toList());
        assertEquals(Optional.of("Secret"), shownTo(ANNA_READS).get(1).sharedBy());
        assertThrows(NotFound.class, () -> desk.queries.area(BEN_READS, secret.key()));
    }

    @Test
    public void itsChampionMayCheckInWhereverTheySeeIt() {
        share();
        assertTrue(shownTo(BEN_READS).get(1).rows().get(0).mayCheckIn());
        assertEquals(
                1,
                desk.checkIns.add(BEN_READS, measured.key(), Desk.believing(5)).sequence());
    }

    @Test
    public void itIsChangedByEditorsOfTheAreaThatOwnsIt() {
        share();
        desk.permissions.mayEdit(BEN, SPACE);
        assertThrows(NotFound.class, () -> desk.objectives.drop(BEN_READS, objective.key(), objective.version(), ""));
        assertThrows(NotFound.class, () -> desk.keyResults.drop(BEN_READS, measured.key(), 1, ""));
    }

    @Test
    public void sharingTakesTheRightToEditBoth() {
        assertThrows(NotFound.class, () -> desk.sharings.share(BEN_READS, objective.key(), open.key()));
        desk.permissions.mayView(BEN, SECRET);
        desk.permissions.mayEdit(BEN, SPACE);
        assertThrows(NotPermitted.class, () -> desk.sharings.share(BEN_READS, objective.key(), open.key()));
    }

    @Test
    public void editorsOfEitherEndIt() {
        share();
        assertThrows(NotPermitted.class, () -> desk.sharings.end(BEN_READS, objective.key(), open.key()));
        desk.permissions.mayEdit(BEN, SPACE);
        desk.sharings.end(BEN_READS, objective.key(), open.key());
        assertEquals(List.of("Theirs"), titles(shownTo(ANNA_READS)));
        assertThrows(NotFound.class, () -> desk.queries.latest(BEN_READS, measured.key()));
    }

    @Test
    public void itsSponsorFindsItWhereItIsSharedIfTheOwnerMayNotBeViewed() {
        Objective sponsored = anObjective()
                .titled("Promised by Ben")
                .of(secret)
                .sponsoredBy(BEN)
                .storedIn(desk.stores)
                .objective();
        assertEquals(List.of(), sponsoredBy(BEN_READS));
        desk.sharings.share(ANNA_READS, sponsored.key(), open.key());
        assertEquals(List.of(open.name() + ": Promised by Ben: Optional[]"), sponsoredBy(BEN_READS));
        desk.permissions.mayView(BEN, SECRET);
        assertEquals(List.of(secret.name() + ": Promised by Ben: Optional.empty"), sponsoredBy(BEN_READS));
    }

    private List<String> sponsoredBy(Reader me) {
        TableQuestion mine = new TableQuestion(Optional.of(SPACE.key()), "", "", new TableFilter(false, "me", ""));
        return desk.queries.table(me, mine).sections().stream()
                .flatMap(section -> section.groups().stream()
                        .map(group ->
                                section.area().name() + ": " + group.objective().title() + ": " + group.sharedBy()))
                .toList();
    }

    @Test
    public void whatAClosedCycleShowsItShowsForEver() {
        share();
        for (AreaKey closed : List.of(open.key(), secret.key())) {
            CycleDecision decision = desk.stores.areas().hold(closed, Q4).orElseThrow();
            Closing end = new Closing(ANNA, Q4.last());
            CycleDecision made = desk.stores.areas().choose(decision.closed(Optional.of(end)), ANNA_NOW);
            assertThrows(CycleClosed.class, () -> desk.sharings.end(ANNA_READS, objective.key(), open.key()));
            var opened = desk.stores.areas().choose(made.closed(Optional.empty()), ANNA_NOW);
        }
        desk.sharings.end(ANNA_READS, objective.key(), open.key());
        assertEquals(List.of("Theirs"), titles(shownTo(ANNA_READS)));
    }

    @Test
    public void sharingTwiceIsSharingOnce() {
        share();
        share();
        assertEquals(2, shownTo(ANNA_READS).size());
        assertEquals(1, desk.stores.sharings().of(objective.key()).size());
    }

    @Test
    public void anAreaDoesNotShareWithItself() {
        assertEquals(
                "area",
                assertThrows(InvalidInput.class, () -> desk.sharings.share(ANNA_READS, objective.key(), secret.key()))
                        .field());
    }

    @Test
    public void aDraftIsShownInItsOwnAreaOnly() {
        Objective draft = anObjective()
                .titled("Not yet")
                .of(secret)
                .draft()
                .storedIn(desk.stores)
                .objective();
        desk.sharings.share(ANNA_READS, draft.key(), open.key());
        assertEquals(List.of("Theirs"), titles(shownTo(ANNA_READS)));
        assertThrows(NotFound.class, () -> desk.queries.objective(BEN_READS, draft.key()));
    }
}
