package org.headway.okr.service.table;

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

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.ObjectiveDefinition;
import org.headway.okr.domain.Person;
import org.headway.okr.domain.log.DefinitionChange;
import org.headway.okr.service.Desk;
import org.headway.okr.service.NotFound;
import org.headway.okr.service.Reader;
import org.headway.okr.service.store.Stamp;
import org.headway.okr.testing.FixedPermissions;
import org.headway.okr.testing.ObjectiveFixture.Made;
import org.junit.Test;

/** The history of changes: what it tells, and to whom. */
public class ChangesTest {

    private final Desk desk = new Desk(Instant.parse("2026-12-01T08:00:00Z"));

    private static Stamp on(String day) {
        return new Stamp(ANNA, Instant.parse("2026-" + day + "T09:00:00Z"), "supplier left");
    }

    private KeyResult retitled(KeyResult keyResult, String title, Stamp stamp) {
        return desk.stores
                .keyResults()
                .change(keyResult.saying(aKeyResult().titled(title).definition()), stamp);
    }

    private List<String> told(Reader reader) {
        return told(reader, Optional.empty());
    }

    private List<String> told(Reader reader, Optional<LocalDate> day) {
        TableQuestion question = new TableQuestion(Optional.of(SPACE.key()), "", "", TableFilter.none(), day);
        return desk.changes.ask(reader, question).newestFirst().stream()
                .map(ChangeHistory.Entry::change)
                .map(change -> change.after().what().title() + " " + change.kind())
                .toList();
    }

    @Test
    public void theNewestComesFirstAndBeginsWithPublishing() {
        Made made = anObjective().titled("Aim").with(aKeyResult().titled("A")).storedIn(desk.stores);
        KeyResult renamed = retitled(made.keyResult(), "B", on("11-10"));
        desk.stores.keyResults().remove(renamed, on("11-11"));
        assertEquals(List.of("B DROPPED", "B SAID_ANEW", "Aim PUBLISHED"), told(BEN_READS));
    }

    @Test
    public void eachChangeSaysWhatStoodThereBeforeAndWhy() {
        Made made = anObjective().with(aKeyResult().titled("A")).storedIn(desk.stores);
        KeyResult unused = retitled(made.keyResult(), "B", on("11-10"));
        DefinitionChange newest = desk.changes
                .ask(BEN_READS, Desk.wholeSpace())
                .newestFirst()
                .get(0)
                .change();
        assertEquals("A", newest.before().orElseThrow().title());
        assertEquals("supplier left", newest.after().reason());
    }

    @Test
    public void whatIsDroppedWithItsObjectiveIsToldOnce() {
        Made made = anObjective().titled("Aim").with(aKeyResult()).storedIn(desk.stores);
        desk.stores.objectives().remove(made.objective(), on("11-10"));
        assertEquals(List.of("Aim DROPPED", "Aim PUBLISHED"), told(BEN_READS));
    }

    @Test
    public void aKeyResultThatCameLaterIsAdded() {
        Made made = anObjective().titled("Aim").storedIn(desk.stores);
        KeyResult unused = desk.stores
                .keyResults()
                .add(made.objective(), aKeyResult().titled("Late").definition(), on("11-10"));
        assertEquals(List.of("Late ADDED", "Aim PUBLISHED"), told(BEN_READS));
    }

    @Test
    public void aDraftIsToldOfOnlyToThoseWhoSeeIt() {
        Made made = anObjective()
                .titled("Aim")
                .draft()
                .with(aKeyResult().titled("A"))
                .storedIn(desk.stores);
        KeyResult unused = retitled(made.keyResult(), "B", on("11-10"));
        assertEquals(List.of("B SAID_ANEW", "Aim ADDED"), told(ANNA_READS));
        assertEquals(List.of(), told(BEN_READS));
    }

    @Test
    public void whomADraftNamesIsToldOfIt() {
        Made unused = anObjective().titled("Aim").draft().sponsoredBy(BEN).storedIn(desk.stores);
        assertEquals(List.of("Aim ADDED"), told(BEN_READS));
    }

    @Test
    public void whatADraftSaidBeforeItWasPublishedIsToldToNobody() {
        Made made = anObjective().titled("Secret").draft().storedIn(desk.stores);
        Objective renamed = desk.stores
                .objectives()
                .change(made.objective().saying(new ObjectiveDefinition("Aim", "", Optional.empty())), on("10-10"));
        Objective unused = desk.stores.objectives().publish(renamed, on("10-11"));
        assertEquals(List.of("Aim PUBLISHED"), told(BEN_READS));
        assertEquals(List.of("Aim PUBLISHED"), told(ANNA_READS));
    }

    @Test
    public void anEarlierDayKnowsNothingOfLaterOnes() {
        Made made = anObjective().titled("Aim").with(aKeyResult().titled("A")).storedIn(desk.stores);
        KeyResult unused = retitled(made.keyResult(), "B", on("11-10"));
        assertEquals(List.of("Aim PUBLISHED"), told(BEN_READS, Optional.of(LocalDate.parse("2026-11-09"))));
    }

    @Test
    public void whoMayNotViewTheSpaceFindsNothing() {
        Made unused = anObjective().storedIn(desk.stores);
        Reader carl = FixedPermissions.reader(new Person("key-of-carl", "carl"));
        assertThrows(NotFound.class, () -> told(carl));
    }

    @Test
    public void nobodyIsNamedToThoseWhoMayNotKnowPeople() {
        Made unused = anObjective().sponsoredBy(BEN).storedIn(desk.stores);
        assertFalse(desk.changes.ask(BEN_READS, Desk.wholeSpace()).names().isEmpty());
        desk.permissions.mayNotSeePeople(BEN);
        assertEquals(Map.of(), desk.changes.ask(BEN_READS, Desk.wholeSpace()).names());
    }

    @Test
    public void onlyTheNewestTwoHundredAreTold() {
        Made made = anObjective().with(aKeyResult()).storedIn(desk.stores);
        KeyResult changing = made.keyResult();
        for (int time = 0; time < ChangesQuery.MOST; time++) {
            changing = retitled(changing, "Version " + time, on("11-10"));
        }
        ChangeHistory history = desk.changes.ask(BEN_READS, Desk.wholeSpace());
        assertEquals(ChangesQuery.MOST, history.newestFirst().size());
        assertTrue(history.more());
        assertEquals(
                "Version 199",
                history.newestFirst().get(0).change().after().what().title());
    }
}
