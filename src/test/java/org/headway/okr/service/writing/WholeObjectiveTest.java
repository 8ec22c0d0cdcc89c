package org.headway.okr.service.writing;

import static org.headway.okr.service.Desk.ANNA_READS;
import static org.headway.okr.service.Desk.BEN_READS;
import static org.headway.okr.testing.Fixtures.aKeyResult;
import static org.headway.okr.testing.Fixtures.anObjective;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.headway.okr.domain.Ambition;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.Measure;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.WholeObjective;
import org.headway.okr.service.Desk;
import org.headway.okr.service.InvalidInput;
import org.headway.okr.service.NotPermitted;
import org.headway.okr.service.StaleVersion;
import org.headway.okr.testing.Fixtures;
import org.headway.okr.testing.ObjectiveFixture.Made;
import org.junit.Test;

/** An objective with its key results, changed in one write. */
public class WholeObjectiveTest {

    private final Desk desk = new Desk();
    private final Made made = anObjective()
            .titled("Nobody waits")
            .with(
                    aKeyResult().titled("A"),
                    aKeyResult().titled("B"),
                    aKeyResult().titled("C"))
            .storedIn(desk.stores);

    private static ObjectiveEdit.Line line(KeyResult keyResult, String title) {
        return new ObjectiveEdit.Line(
                Optional.of(keyResult.key()), keyResult.version(), says(title, keyResult.measure()));
    }

    private static ObjectiveEdit.Line fresh(String title) {
        return new ObjectiveEdit.Line(Optional.empty(), 0, says(title, new Measure.Milestone()));
    }

    private static KeyResultLine says(String title, Measure measure) {
        return new KeyResultLine(title, measure, "", BigDecimal.ONE, Optional.of(Ambition.COMMITTED));
    }

    private ObjectiveEdit edit(String title, List<ObjectiveEdit.Line> lines, KeyResult... dropped) {
        return new ObjectiveEdit(
                1,
                new ObjectiveText(title, "", "", "the supplier left"),
                lines,
                List.of(dropped).stream()
                        .map(one -> new ObjectiveEdit.Dropped(one.key(), one.version(), "nobody needs it"))
                        .toList(),
                List.of(),
                false,
                false,
                Set.of(),
                List.of());
    }

    private static ObjectiveEdit keeping(ObjectiveEdit edit, KeyResult theirs) {
        return new ObjectiveEdit(
                edit.version(),
                edit.text(),
                edit.lines(),
                edit.dropped(),
                List.of(new ObjectiveEdit.Seen(theirs.key(), theirs.version())),
                false,
                false,
                Set.of(),
                List.of());
    }

    private List<ObjectiveEdit.Line> asTheyAre() {
        return made.keyResults().stream().map(one -> line(one, one.title())).toList();
    }

    private Objective write(ObjectiveEdit edit) {
        return desk.whole.change(ANNA_READS, made.objective().key(), edit);
    }

    private List<KeyResult> stored() {
        return desk.queries.group(ANNA_READS, made.objective().key()).sections().get(0).groups().get(0).rows().stream()
                .map(row -> row.keyResult())
                .toList();
    }

    private List<String> titles() {
        return stored().stream().map(KeyResult::title).toList();
    }

    @Test
    public void linesAreAddedChangedDroppedAndMovedAtOnce() {
        KeyResult a = made.keyResults().get(0);
        KeyResult c = made.keyResults().get(2);
        write(edit(
                "Nobody waits any more",
                List.of(line(c, "C"), fresh("D"), line(a, "A+")),
                made.keyResults().get(1)));
        assertEquals(List.of("C", "D", "A+"), titles());
        assertEquals(
                "Nobody waits any more",
                desk.queries.objective(ANNA_READS, made.objective().key()).title());
        assertEquals("the supplier left", lastReason(a));
        assertEquals("nobody needs it", lastReason(made.keyResults().get(1)));
    }

    private String lastReason(KeyResult keyResult) {
        var log = desk.stores.definitions().of(keyResult.key());
        return log.get(log.size() - 1).reason();
    }

    @Test
    public void whatDoesNotChangeIsNotWrittenAgain() {
        assertEquals(1, write(edit("Nobody waits", asTheyAre())).version());
        assertEquals(made.keyResults(), stored());
    }

    @Test
    public void whoeverAddedALineMeanwhileIsNotOverlooked() {
        desk.keyResults.add(
                ANNA_READS,
                made.objective().key(),
                new KeyResultText(
                        "Theirs", new Measure.Milestone(), BigDecimal.ONE, "", Optional.of(Ambition.COMMITTED), ""));
        StaleVersion conflict = assertThrows(StaleVersion.class, () -> write(edit("Mine", asTheyAre())));
        assertEquals(4, ((WholeObjective) conflict.theirs()).lines().size());
        assertEquals("Mine", ((WholeObjective) conflict.mine()).objective().title());
        assertEquals(List.of("A", "B", "C", "Theirs"), titles());
    }

    @Test
    public void whatSomebodyAddedMeanwhileStaysBesideMine() {
        KeyResult theirs = desk.keyResults.add(
                ANNA_READS,
                made.objective().key(),
                new KeyResultText("Theirs", new Measure.Milestone(), BigDecimal.ONE, "", Optional.empty(), ""));
        ObjectiveEdit mine = edit("Mine", asTheyAre());
        StaleVersion conflict = assertThrows(StaleVersion.class, () -> write(mine));
        assertEquals(Set.of(theirs.key()), ((WholeObjective) conflict.mine()).unseen());

        assertEquals("Mine", write(keeping(mine, theirs)).title());
        assertEquals(List.of("A", "B", "C", "Theirs"), titles());
        assertEquals(Optional.of(theirs), desk.stores.keyResults().find(theirs.key()));
    }

    @Test
    public void oneChangedLineRefusesAllOfIt() {
        KeyResult b = made.keyResults().get(1);
        desk.whole.change(
                ANNA_READS,
                made.objective().key(),
                edit(
                        "Nobody waits",
                        List.of(
                                asTheyAre().get(0),
                                line(b, "B by them"),
                                asTheyAre().get(2))));
        assertThrows(StaleVersion.class, () -> write(edit("Mine", asTheyAre())));
        assertEquals(List.of("A", "B by them", "C"), titles());
        assertEquals(
                "Nobody waits",
                desk.queries.objective(ANNA_READS, made.objective().key()).title());
    }

    @Test
    public void aWrongLineLeavesAllAsItWas() {
        List<ObjectiveEdit.Line> lines = new ArrayList<>(asTheyAre());
        lines.add(fresh(" "));
        InvalidInput refused = assertThrows(InvalidInput.class, () -> write(edit("Mine", lines)));
        assertEquals("keyResults.3.title", refused.field());
        assertEquals(List.of("A", "B", "C"), titles());
    }

    @Test
    public void aLineOfAnotherObjectiveIsNotTaken() {
        KeyResult other = anObjective().with(aKeyResult()).storedIn(desk.stores).keyResult();
        List<ObjectiveEdit.Line> lines = new ArrayList<>(asTheyAre());
        lines.add(line(other, "Stolen"));
        assertThrows(StaleVersion.class, () -> write(edit("Mine", lines)));
    }

    @Test
    public void whoOnlyReadsChangesNothing() {
        assertThrows(
                NotPermitted.class,
                () -> desk.whole.change(BEN_READS, made.objective().key(), edit("Mine", asTheyAre())));
        assertThrows(
                NotPermitted.class,
                () -> desk.forms.of(BEN_READS, made.objective().key()));
    }

    @Test
    public void whoMayNotKnowPeopleKeepsSponsorAndChampion() {
        Made theirs = anObjective()
                .sponsoredBy(Fixtures.BEN)
                .with(aKeyResult().titled("A").championedBy(Fixtures.BEN))
                .storedIn(desk.stores);
        desk.permissions.mayNotSeePeople(Fixtures.ANNA);
        Objective changed = desk.whole.change(
                ANNA_READS, theirs.objective().key(), edit("Retitled", List.of(line(theirs.keyResult(), "A+"))));
        assertEquals(Optional.of(Fixtures.BEN), changed.sponsor());
        KeyResult after =
                desk.stores.keyResults().find(theirs.keyResult().key()).orElseThrow();
        assertEquals("A+", after.title());
        assertEquals(Optional.of(Fixtures.BEN), after.champion());
    }
}
