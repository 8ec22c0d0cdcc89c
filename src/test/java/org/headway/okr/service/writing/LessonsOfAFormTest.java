package org.headway.okr.service.writing;

import static org.headway.okr.service.Desk.ANNA_READS;
import static org.headway.okr.testing.Fixtures.Q4;
import static org.headway.okr.testing.Fixtures.SPACE;
import static org.headway.okr.testing.Fixtures.aKeyResult;
import static org.headway.okr.testing.Fixtures.anArea;
import static org.headway.okr.testing.Fixtures.anObjective;
import static org.junit.Assert.assertEquals;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.domain.close.Lessons;
import org.headway.okr.domain.close.Outcome;
import org.headway.okr.domain.close.TeamAnswers;
import org.headway.okr.service.Desk;
import org.headway.okr.service.close.ScoringText;
import org.junit.Test;

/** What was learnt in a cycle stands on top of every form in which the next one is drafted. */
public class LessonsOfAFormTest {

    private static final AreaKey ENG = new AreaKey("ENG");
    private static final Lessons LEARNT =
            new Lessons("2026 Q4", List.of("Ask earlier.", "Ask twice.", "Fewer of them."));

    private final Desk desk = new Desk(Instant.parse("2027-01-03T09:00:00Z"));
    private final List<KeyResult> keyResults = anObjective()
            .in(Q4)
            .with(aKeyResult().from(0).to(10).at(8), aKeyResult().from(0).to(10).at(3))
            .storedIn(desk.stores)
            .keyResults();

    private void score(int index, String lesson, Outcome outcome) {
        ScoringText said = new ScoringText(Optional.of(new BigDecimal("0.5")), "", lesson, outcome, 0);
        var unused = desk.ends.scores().score(ANNA_READS, keyResults.get(index).key(), said);
    }

    private void learn() {
        score(0, "Ask earlier.", Outcome.CONTINUED);
        score(1, "Ask twice.", Outcome.DONE);
        var unused = desk.ends.scores().answer(ANNA_READS, ENG, "2026 Q4", new TeamAnswers("Yes", "Fewer of them.", 0));
    }

    private Lessons ofANewOne(String cycle) {
        return desk.forms
                .empty(ANNA_READS, SPACE.key(), anArea("ENG").name(), cycle)
                .lessons();
    }

    private Lessons of(ObjectiveKey key) {
        return desk.forms.of(ANNA_READS, key).lessons();
    }

    @Test
    public void theyStandInTheFormOfANewObjectiveOfTheNextCycleOnly() {
        learn();
        assertEquals(LEARNT, ofANewOne("2027 Q1"));
        assertEquals(Lessons.none(), ofANewOne("2026 Q4"));
        assertEquals(Lessons.none(), ofANewOne("2027 Q2"));
    }

    @Test
    public void theyStandInTheFormOfADraftUntilItIsPublished() {
        learn();
        var closed = desk.ends.closing().close(ANNA_READS, ENG, "2026 Q4");
        Objective draft =
                desk.ends.nextCycle().draft(ANNA_READS, ENG, "2026 Q4").added().get(0);
        assertEquals(LEARNT, of(draft.key()));
        var published = desk.objectives.publish(ANNA_READS, draft.key(), draft.version());
        assertEquals(Lessons.none(), of(draft.key()));
    }

    @Test
    public void whereNothingWasLearntThereIsNothingToRead() {
        assertEquals(List.of(), ofANewOne("2027 Q1").learnt());
    }
}
