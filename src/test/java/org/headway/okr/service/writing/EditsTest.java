package org.headway.okr.service.writing;

import static org.headway.okr.service.Desk.ANNA_READS;
import static org.headway.okr.testing.Fixtures.aKeyResult;
import static org.headway.okr.testing.Fixtures.anObjective;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.math.BigDecimal;
import java.util.Optional;
import org.headway.okr.domain.Ambition;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.Measure;
import org.headway.okr.domain.Objective;
import org.headway.okr.service.Desk;
import org.headway.okr.service.InvalidInput;
import org.headway.okr.service.NotFound;
import org.headway.okr.service.StaleVersion;
import org.junit.Test;

/** How definitions change, and what happens when two people change the same one. */
public class EditsTest {

    private final Desk desk = new Desk();

    private static KeyResultText text(String title, String from, String to) {
        Measure measure = new Measure.Metric(new BigDecimal(from), new BigDecimal(to), "%");
        return new KeyResultText(title, measure, BigDecimal.ONE, "", Optional.of(Ambition.COMMITTED), "");
    }

    @Test
    public void theSecondOfTwoEditorsSeesBothVersions() {
        Objective objective = anObjective().storedIn(desk.stores).objective();
        Objective theirs =
                desk.objectives.change(ANNA_READS, objective.key(), 1, new ObjectiveText("Theirs", "", "", ""));
        StaleVersion conflict = assertThrows(
                StaleVersion.class,
                () -> desk.objectives.change(ANNA_READS, objective.key(), 1, new ObjectiveText("Mine", "", "", "")));
        assertEquals(theirs, conflict.theirs());
        assertEquals("Mine", ((Objective) conflict.mine()).title());
        assertEquals(
                "Theirs", desk.queries.objective(ANNA_READS, objective.key()).title());
    }

    @Test
    public void aCheckInDoesNotMakeAnEditStale() {
        KeyResult keyResult =
                anObjective().with(aKeyResult()).storedIn(desk.stores).keyResult();
        assertEquals(
                1,
                desk.checkIns
                        .add(ANNA_READS, keyResult.key(), Desk.believing(5))
                        .sequence());
        KeyResult changed = desk.keyResults.change(ANNA_READS, keyResult.key(), 1, text("New", "1", "2"));
        assertEquals(2, changed.version());
        assertEquals(
                1,
                desk.queries.keyResult(ANNA_READS, keyResult.key()).projection().checkIns());
    }

    @Test
    public void fromAndToMustDiffer() {
        Objective objective = anObjective().storedIn(desk.stores).objective();
        InvalidInput refused = assertThrows(
                InvalidInput.class, () -> desk.keyResults.add(ANNA_READS, objective.key(), text("t", "3", "3.0")));
        assertEquals("to", refused.field());
    }

    @Test
    public void aNumberOfFourHundredDigitsIsRefusedByItsField() {
        Objective objective = anObjective().storedIn(desk.stores).objective();
        InvalidInput refused = assertThrows(
                InvalidInput.class,
                () -> desk.keyResults.add(ANNA_READS, objective.key(), text("t", "9".repeat(400), "3")));
        assertEquals("from", refused.field());
    }

    @Test
    public void whatWasRemovedIsNotFoundAndItsKeyIsNotGivenAgain() {
        KeyResult keyResult =
                anObjective().with(aKeyResult()).storedIn(desk.stores).keyResult();
        desk.keyResults.drop(ANNA_READS, keyResult.key(), 1, "");
        assertThrows(NotFound.class, () -> desk.queries.keyResult(ANNA_READS, keyResult.key()));
        assertThrows(NotFound.class, () -> desk.checkIns.add(ANNA_READS, keyResult.key(), Desk.believing(5)));
        KeyResult next = desk.keyResults.add(ANNA_READS, keyResult.objective(), text("t", "1", "2"));
        assertEquals("ENG-KR2", next.key().value());
    }

    @Test
    public void aKeyResultWithValuesKeepsItsType() {
        KeyResult keyResult =
                anObjective().with(aKeyResult().at(30)).storedIn(desk.stores).keyResult();
        KeyResultText milestone = new KeyResultText(
                "t", new Measure.Milestone(), BigDecimal.ONE, "", Optional.of(Ambition.COMMITTED), "");
        InvalidInput refused = assertThrows(
                InvalidInput.class, () -> desk.keyResults.change(ANNA_READS, keyResult.key(), 1, milestone));
        assertEquals("measure", refused.field());
    }
}
