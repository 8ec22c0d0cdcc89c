package org.headway.okr.service.writing;

import static org.headway.okr.service.Desk.ANNA_READS;
import static org.headway.okr.service.Desk.BEN_READS;
import static org.headway.okr.testing.Fixtures.ANNA;
import static org.headway.okr.testing.Fixtures.ANNA_NOW;
import static org.headway.okr.testing.Fixtures.BEN;
import static org.headway.okr.testing.Fixtures.Q3;
import static org.headway.okr.testing.Fixtures.Q4;
import static org.headway.okr.testing.Fixtures.aKeyResult;
import static org.headway.okr.testing.Fixtures.anObjective;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Optional;
import org.headway.okr.domain.Person;
import org.headway.okr.domain.programme.ParametersDecision;
import org.headway.okr.domain.programme.Scope;
import org.headway.okr.domain.table.OkrTable;
import org.headway.okr.service.Desk;
import org.headway.okr.service.NotFound;
import org.headway.okr.service.NotPermitted;
import org.headway.okr.service.Reader;
import org.headway.okr.testing.FixedPermissions;
import org.headway.okr.testing.ObjectiveFixture.Made;
import org.junit.Test;

public class DraftsTest {

    private final Desk desk = new Desk();

    @Test
    public void editorsSeeADraftAndReadersDoNot() {
        Made draft = anObjective().draft().with(aKeyResult()).storedIn(desk.stores);
        assertEquals(1, sections(ANNA_READS).size());
        assertEquals(List.of(), sections(BEN_READS));
        assertThrows(
                NotFound.class,
                () -> desk.queries.objective(BEN_READS, draft.objective().key()));
        assertThrows(
                NotFound.class,
                () -> desk.queries.row(BEN_READS, draft.keyResult().key()));
        assertThrows(
                NotFound.class,
                () -> desk.queries.latest(BEN_READS, draft.keyResult().key()));
        assertThrows(
                NotFound.class,
                () -> desk.queries.group(BEN_READS, draft.objective().key()));
        assertEquals(0, listed(BEN_READS, draft));
    }

    @Test
    public void aCycleWithDraftsOnlyIsNeitherCurrentNorToldToReaders() {
        Made published = anObjective().in(Q3).storedIn(desk.stores);
        var area = published.objective().area();
        anObjective().in(Q4).draft().storedIn(desk.stores);
        assertEquals(
                List.of(published.objective()),
                desk.queries
                        .objectives(ANNA_READS, area, "", Optional.empty(), 9)
                        .items());
        assertEquals(2, desk.queries.cycles(ANNA_READS, area).size());
        assertEquals(
                List.of(Q3),
                desk.queries.cycles(BEN_READS, area).stream()
                        .map(made -> made.cycle())
                        .toList());
    }

    @Test
    public void whoIsNamedOnADraftSeesIt() {
        Made sponsored = anObjective().draft().sponsoredBy(BEN).storedIn(desk.stores);
        Made championed =
                anObjective().draft().with(aKeyResult().championedBy(BEN)).storedIn(desk.stores);
        Made another = anObjective().draft().storedIn(desk.stores);
        assertEquals(2, sections(BEN_READS).get(0).groups().size());
        assertEquals(
                sponsored.objective(),
                desk.queries.objective(BEN_READS, sponsored.objective().key()));
        assertEquals(
                1, desk.queries.row(BEN_READS, championed.keyResult().key()).size());
        assertThrows(
                NotFound.class,
                () -> desk.queries.objective(BEN_READS, another.objective().key()));
    }

    @Test
    public void theCoachesOfTheAreaSeeItAndChangeNothing() {
        Made draft = anObjective().draft().with(aKeyResult()).storedIn(desk.stores);
        coached(Scope.instance(), BEN);
        assertEquals(1, sections(BEN_READS).get(0).groups().size());
        assertFalse(sections(BEN_READS).get(0).mayEdit());
        assertEquals(1, desk.queries.row(BEN_READS, draft.keyResult().key()).size());
        assertEquals(1, listed(BEN_READS, draft));
        assertThrows(
                NotPermitted.class,
                () -> desk.objectives.publish(BEN_READS, draft.objective().key(), 1));
        coached(Scope.of(draft.objective().area()), ANNA);
        assertEquals(List.of(), sections(BEN_READS));
        assertEquals(0, listed(BEN_READS, draft));
    }

    @Test
    public void aCoachWhoMayNotViewTheSpaceFindsNothing() {
        Person carl = new Person("key-of-carl", "carl");
        Made draft = anObjective().draft().with(aKeyResult()).storedIn(desk.stores);
        coached(Scope.instance(), carl);
        assertThrows(
                NotFound.class,
                () -> desk.queries.objective(
                        FixedPermissions.reader(carl), draft.objective().key()));
    }

    @Test
    public void nothingIsCheckedInOnADraft() {
        Made draft = anObjective().draft().with(aKeyResult()).storedIn(desk.stores);
        assertFalse(sections(ANNA_READS).get(0).groups().get(0).rows().get(0).mayCheckIn());
        assertThrows(
                NotPermitted.class,
                () -> desk.checkIns.add(ANNA_READS, draft.keyResult().key(), Desk.believing(5)));
    }

    @Test
    public void aPublishedDraftIsForEverybody() {
        Made draft = anObjective().draft().with(aKeyResult()).storedIn(desk.stores);
        assertThrows(
                NotFound.class,
                () -> desk.objectives.publish(BEN_READS, draft.objective().key(), 1));
        assertFalse(
                desk.objectives.publish(ANNA_READS, draft.objective().key(), 1).draft());
        assertEquals(1, sections(BEN_READS).get(0).groups().size());
        assertTrue(desk.queries.row(ANNA_READS, draft.keyResult().key()).mayCheckInEverywhere());
    }

    @Test
    public void draftsForTheNewCycleLeaveThePageAsItIsAndSaySo() {
        anObjective().in(Q3).storedIn(desk.stores);
        anObjective().in(Q4).draft().storedIn(desk.stores);
        OkrTable.Section shown = sections(ANNA_READS).get(0);
        assertEquals(Q3, shown.cycle());
        assertEquals(Optional.of(Q4), shown.drafted());
        assertEquals(Optional.empty(), sections(BEN_READS).get(0).drafted());
    }

    @Test
    public void aSponsorStandsBehindItAndNobodyElseCan() {
        Made made = anObjective().sponsoredBy(BEN).storedIn(desk.stores);
        assertThrows(
                NotPermitted.class,
                () -> desk.objectives.standBehind(ANNA_READS, made.objective().key(), 1));
        var stamped = desk.objectives.standBehind(BEN_READS, made.objective().key(), 1);
        assertTrue(stamped.stoodBehind().isPresent());
        var other = new ObjectiveText(stamped.title(), "", "anna", "");
        assertEquals(
                Optional.empty(),
                desk.objectives.change(ANNA_READS, stamped.key(), 2, other).stoodBehind());
    }

    private List<OkrTable.Section> sections(Reader reader) {
        return desk.queries.table(reader, Desk.wholeSpace()).sections();
    }

    private int listed(Reader reader, Made draft) {
        return desk.queries
                .objectives(reader, draft.objective().area(), "", Optional.empty(), 9)
                .items()
                .size();
    }

    private void coached(Scope scope, Person coach) {
        ParametersDecision nobodys = ParametersDecision.nobodys(scope);
        desk.stores
                .parameters()
                .decide(
                        new ParametersDecision(
                                scope,
                                1,
                                nobodys.choices(),
                                "",
                                Optional.empty(),
                                List.of(coach),
                                Optional.of(ANNA),
                                Optional.of(ANNA_NOW.at())),
                        ANNA_NOW);
    }
}
