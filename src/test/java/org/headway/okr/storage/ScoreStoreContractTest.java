package org.headway.okr.storage;

import static org.headway.okr.testing.Fixtures.ANNA;
import static org.headway.okr.testing.Fixtures.ANNA_NOW;
import static org.headway.okr.testing.Fixtures.BEN;
import static org.headway.okr.testing.Fixtures.Q3;
import static org.headway.okr.testing.Fixtures.Q4;
import static org.headway.okr.testing.Fixtures.TODAY;
import static org.headway.okr.testing.Fixtures.anArea;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.Closing;
import org.headway.okr.domain.Cycle;
import org.headway.okr.domain.CycleDecision;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.domain.close.ClosingChange;
import org.headway.okr.domain.close.Continuity;
import org.headway.okr.domain.close.EarlierCycle;
import org.headway.okr.domain.close.ObjectiveEnd;
import org.headway.okr.domain.close.Outcome;
import org.headway.okr.domain.close.Score;
import org.headway.okr.domain.close.Scoring;
import org.headway.okr.domain.close.TeamAnswers;
import org.headway.okr.service.ConcurrentWrite;
import org.headway.okr.service.store.ScoreStore;
import org.headway.okr.service.store.Stamp;
import org.headway.okr.testing.Backend;
import org.junit.Test;

public class ScoreStoreContractTest extends StoreContract {

    private static final CycleDecision ENDED = new CycleDecision(new AreaKey("ENG"), Q4);
    private static final KeyResultKey FIRST = new KeyResultKey("ENG-KR1");
    private static final KeyResultKey SECOND = new KeyResultKey("ENG-KR2");
    private static final KeyResultKey THIRD = new KeyResultKey("ENG-KR3");

    private final ScoreStore scores = stores.scores();

    public ScoreStoreContractTest(Backend backend) {
        super(backend);
    }

    private static Scoring scoring(KeyResultKey key, String score, String lesson) {
        Optional<Score> said =
                Optional.of(score).filter(text -> !text.isEmpty()).map(text -> new Score(new BigDecimal(text)));
        return new Scoring(key, said, "", lesson, Outcome.CONTINUED, 0);
    }

    @Test
    public void whatIsSaidIsFoundAsItWasStored() {
        String lesson = "🎓".repeat(Scoring.TEXT_LIMIT);
        Scoring first = scores.put(ENDED, scoring(FIRST, "0.75", lesson), ANNA_NOW);
        Scoring second = scores.put(ENDED, scoring(SECOND, "", ""), ANNA_NOW);
        Scoring before = scores.put(new CycleDecision(ENDED.area(), Q3), scoring(THIRD, "1.0", ""), ANNA_NOW);
        assertEquals(1, first.version());
        assertEquals(Optional.of(first), scores.find(FIRST));
        assertEquals(List.of(first, second), scores.in(List.of(ENDED)));
        assertEquals(Optional.empty(), scores.find(new KeyResultKey("ENG-KR9")));
        assertEquals(List.of(), scores.of(List.of(THIRD, FIRST)));
        closeCycle(Q4);
        assertEquals(List.of(new EarlierCycle("2026 Q4", first)), scores.of(List.of(THIRD, FIRST)));
        closeCycle(Q3);
        assertEquals(
                List.of(new EarlierCycle("2026 Q3", before), new EarlierCycle("2026 Q4", first)),
                scores.of(List.of(THIRD, new KeyResultKey("ENG-KR9"), FIRST)));
        assertEquals(List.of(), scores.in(List.of()));
    }

    private void closeCycle(Cycle cycle) {
        if (stores.areas().find(ENDED.area()).isEmpty()) {
            stores.areas().add(anArea("ENG"), ANNA_NOW);
        }
        CycleDecision open = stores.areas().decide(anArea("ENG"), cycle);
        var unused = stores.areas().choose(open.closed(Optional.of(new Closing(ANNA, TODAY))), ANNA_NOW);
    }

    @Test
    public void ofTwoThingsSaidOfOneVersionTheSecondIsRefused() {
        Scoring first = scores.put(ENDED, scoring(FIRST, "0.7", ""), ANNA_NOW);
        assertThrows(ConcurrentWrite.class, () -> scores.put(ENDED, scoring(FIRST, "0.2", ""), ANNA_NOW));
        Scoring second = scores.put(ENDED, scoring(FIRST, "0.8", "").versioned(1), ANNA_NOW);
        assertEquals(2, second.version());
        assertEquals(Optional.of(second), scores.find(first.keyResult()));
    }

    @Test
    public void whatWasSaidBeforeAMomentIsFoundAsItWasThen() {
        ObjectiveKey objective = new ObjectiveKey("ENG-O1");
        Scoring first = scores.put(ENDED, scoring(FIRST, "0.7", "Ask earlier"), ANNA_NOW);
        ObjectiveEnd end = scores.put(new ObjectiveEnd(objective, "Customers stay", true, 0), ANNA_NOW);
        closeCycle(Q4);
        Instant then = ANNA_NOW.at().plusMillis(1);
        Stamp later = new Stamp(BEN, then);
        Scoring second = scores.put(ENDED, scoring(FIRST, "", "").versioned(1), later);
        ObjectiveEnd again = scores.put(end.versioned(1), later);
        CycleDecision closed = stores.areas().hold(ENDED.area(), Q4).orElseThrow();
        var open = stores.areas().choose(closed.closed(Optional.empty()), later);
        List<KeyResultKey> asked = List.of(SECOND, FIRST);
        assertEquals(List.of(), scores.before(ANNA_NOW.at(), asked));
        assertEquals(List.of(first), scores.before(then, asked));
        assertEquals(List.of(second), scores.before(then.plusMillis(1), asked));
        assertEquals(List.of(end), scores.endsBefore(then, List.of(objective)));
        assertEquals(List.of(again), scores.endsBefore(then.plusMillis(1), List.of(objective)));
        assertEquals(List.of(new EarlierCycle("2026 Q4", first)), scores.closedBefore(then, asked));
        assertEquals(List.of(), scores.closedBefore(then.plusMillis(1), asked));
    }

    @Test
    public void aTeamAnswersOncePerVersion() {
        assertEquals(TeamAnswers.none(), scores.answers(ENDED));
        TeamAnswers said = scores.put(ENDED, new TeamAnswers("Yes", "", 0), ANNA_NOW);
        assertEquals(said, scores.answers(ENDED));
        assertThrows(ConcurrentWrite.class, () -> scores.put(ENDED, new TeamAnswers("No", "", 0), ANNA_NOW));
        assertEquals(TeamAnswers.none(), scores.answers(new CycleDecision(ENDED.area(), Q3)));
    }

    @Test
    public void whyAnObjectiveEndsIsSaidOncePerVersion() {
        ObjectiveKey objective = new ObjectiveKey("ENG-O1");
        assertEquals(List.of(), scores.ends(List.of(objective)));
        ObjectiveEnd first = scores.put(new ObjectiveEnd(objective, "Customers stay", false, 0), ANNA_NOW);
        assertThrows(
                ConcurrentWrite.class, () -> scores.put(new ObjectiveEnd(objective, "They leave", true, 0), ANNA_NOW));
        ObjectiveEnd second = scores.put(new ObjectiveEnd(objective, "They leave", true, first.version()), ANNA_NOW);
        assertEquals(List.of(second), scores.ends(List.of(objective, new ObjectiveKey("ENG-O2"))));
    }

    @Test
    public void aLongStoryIsToldFromTheCycleBeforeOn() {
        ObjectiveKey objective = new ObjectiveKey("ENG-O1");
        stores.continuations().add(objective, new ObjectiveKey("ENG-O2"));
        stores.continuations().add(objective, new ObjectiveKey("ENG-O3"));
        stores.continuations().add(FIRST, SECOND);
        stores.continuations().add(SECOND, THIRD);
        assertEquals(List.of(SECOND, FIRST), stores.continuations().of(THIRD).earlier());
        assertEquals(
                new Continuity(List.of(), List.of(SECOND)),
                stores.continuations().of(FIRST));
        assertEquals(
                List.of(new ObjectiveKey("ENG-O2"), new ObjectiveKey("ENG-O3")),
                stores.continuations().successors(List.of(objective)).get(objective));
        assertEquals(
                Map.of(new ObjectiveKey("ENG-O3"), objective),
                stores.continuations().predecessors(List.of(new ObjectiveKey("ENG-O3"), objective)));
        assertEquals(
                Set.of(objective),
                stores.continuations()
                        .successors(List.of(objective, new ObjectiveKey("ENG-O2")))
                        .keySet());
    }

    @Test
    public void closesAreKeptWithWhoDidItAndWhy() {
        stores.areas().add(anArea("ENG"), ANNA_NOW);
        CycleDecision open = stores.areas().decide(anArea("ENG"), Q4);
        assertEquals(Optional.of(open), stores.areas().hold(open.area(), Q4));
        assertEquals(Optional.empty(), stores.areas().hold(open.area(), Q3));
        CycleDecision closed = stores.areas().choose(open.closed(Optional.of(new Closing(ANNA, TODAY))), ANNA_NOW);
        assertTrue(stores.areas().decisions(List.of(anArea("ENG"))).get(0).isClosed());
        assertThrows(ConcurrentWrite.class, () -> stores.areas()
                .choose(open.closed(Optional.of(new Closing(ANNA, TODAY))), ANNA_NOW));
        CycleDecision again = stores.areas()
                .choose(closed.closed(Optional.empty()), new Stamp(ANNA, ANNA_NOW.at(), "a wrong number"));
        assertEquals(List.of(again), stores.areas().decisions(List.of(anArea("ENG"))));
        List<ClosingChange> history = stores.definitions().closings(List.of(again));
        assertEquals(
                List.of("true ", "false a wrong number"),
                history.stream().map(one -> one.closed() + " " + one.reason()).toList());
        assertEquals(Optional.of(ANNA), history.get(0).by());
    }
}
