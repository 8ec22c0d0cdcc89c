package org.headway.okr.service.close;

import static org.headway.okr.service.Desk.ANNA_READS;
import static org.headway.okr.service.Desk.believing;
import static org.headway.okr.testing.Fixtures.Q4;
import static org.headway.okr.testing.Fixtures.SPACE;
import static org.headway.okr.testing.Fixtures.aKeyResult;
import static org.headway.okr.testing.Fixtures.anObjective;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.headway.okr.domain.CheckInId;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.Measure;
import org.headway.okr.domain.NoOkrs;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.close.Outcome;
import org.headway.okr.domain.close.TeamAnswers;
import org.headway.okr.service.CycleClosed;
import org.headway.okr.service.Desk;
import org.headway.okr.service.beside.JustDoItText;
import org.headway.okr.service.cycle.WithoutOkrs;
import org.headway.okr.service.writing.Direction;
import org.headway.okr.service.writing.KeyResultText;
import org.headway.okr.service.writing.NewObjective;
import org.headway.okr.service.writing.ObjectiveText;
import org.junit.Test;

/** Whatever is written into a closed cycle is refused, and nothing is stored. */
public class ClosedCycleTest {

    private static final String CYCLE = "2026 Q4";

    private final Desk desk = new Desk(Instant.parse("2027-01-03T09:00:00Z"));
    private final KeyResult keyResult = anObjective()
            .in(Q4)
            .with(aKeyResult().from(0).to(10).at(8))
            .storedIn(desk.stores)
            .keyResult();
    private final Objective objective =
            desk.stores.objectives().find(keyResult.objective()).orElseThrow();
    private final Objective draft =
            anObjective().in(Q4).draft().storedIn(desk.stores).objective();

    private Map<String, Runnable> writes() {
        ObjectiveText text = new ObjectiveText("Other", "", "", "");
        KeyResultText line =
                new KeyResultText("Other", new Measure.Milestone(), BigDecimal.ONE, "", Optional.empty(), "");
        var justDoIt = desk.justDoIts.add(ANNA_READS, objective.key(), UUID.randomUUID(), new JustDoItText("It", ""));
        var entry = desk.checkIns.add(ANNA_READS, keyResult.key(), believing(5));
        close();
        int version =
                desk.stores.keyResults().find(keyResult.key()).orElseThrow().version();
        Map<String, Runnable> all = new LinkedHashMap<>();
        all.put("add objective", () -> desk.objectives.add(ANNA_READS, objective.area(), CYCLE, text));
        all.put("change objective", () -> desk.objectives.change(ANNA_READS, objective.key(), 1, text));
        all.put("publish", () -> desk.objectives.publish(ANNA_READS, draft.key(), draft.version()));
        all.put("move", () -> desk.objectives.move(ANNA_READS, objective.key(), 1, Direction.DOWN));
        all.put("drop objective", () -> desk.objectives.drop(ANNA_READS, objective.key(), 1, ""));
        all.put(
                "new objective",
                () -> desk.newObjectives.write(
                        ANNA_READS, new NewObjective(SPACE.key(), "Area ENG", CYCLE, text, List.of(), false)));
        all.put("add key result", () -> desk.keyResults.add(ANNA_READS, objective.key(), line));
        all.put(
                "change key result",
                () -> desk.keyResults.change(
                        ANNA_READS,
                        keyResult.key(),
                        version,
                        new KeyResultText("Other", keyResult.measure(), BigDecimal.ONE, "", Optional.empty(), "")));
        all.put("move key result", () -> desk.keyResults.move(ANNA_READS, keyResult.key(), version, Direction.UP));
        all.put("drop key result", () -> desk.keyResults.drop(ANNA_READS, keyResult.key(), version, ""));
        all.put("check in", () -> desk.checkIns.add(ANNA_READS, keyResult.key(), believing(9)));
        all.put(
                "end value",
                () -> desk.checkIns.endWith(
                        ANNA_READS, keyResult.key(), new CheckInId(UUID.randomUUID()), BigDecimal.TEN));
        all.put(
                "correct",
                () -> desk.corrections.correct(
                        ANNA_READS, keyResult.key(), entry.id(), believing(1), OptionalInt.empty()));
        all.put(
                "take back",
                () -> desk.corrections.takeBack(
                        ANNA_READS, keyResult.key(), entry.id(), new CheckInId(UUID.randomUUID())));
        all.put(
                "add just-do-it",
                () -> desk.justDoIts.add(
                        ANNA_READS, objective.area(), CYCLE, UUID.randomUUID(), new JustDoItText("More", "")));
        all.put("tick", () -> desk.justDoIts.tick(ANNA_READS, justDoIt.key(), 1, true));
        all.put("remove just-do-it", () -> desk.justDoIts.remove(ANNA_READS, justDoIt.key(), 1));
        all.put("score", () -> desk.ends.scores().score(ANNA_READS, keyResult.key(), said("0.1", 1)));
        all.put(
                "answer",
                () -> desk.ends.scores().answer(ANNA_READS, objective.area(), CYCLE, new TeamAnswers("No", "", 0)));
        all.put(
                "go without",
                () -> desk.cycles.goWithout(
                        ANNA_READS, new WithoutOkrs(SPACE.key(), "Area ENG", CYCLE, NoOkrs.Reason.KEEP_AS_IS, "", 0)));
        all.put("take back the choice", () -> desk.cycles.takeBack(ANNA_READS, objective.area(), CYCLE, 0));
        return all;
    }

    private static ScoringText said(String score, int version) {
        return new ScoringText(Optional.of(new BigDecimal(score)), "", "", Outcome.DONE, version);
    }

    private void close() {
        var unused = desk.ends.scores().score(ANNA_READS, keyResult.key(), said("0.8", 0));
        var unusedClosed = desk.ends.closing().close(ANNA_READS, objective.area(), CYCLE);
    }

    @Test
    public void everyWriteIntoAClosedCycleIsRefused() {
        writes().forEach((name, write) -> assertThrows(name, CycleClosed.class, write::run));
    }

    @Test
    public void whatWasRefusedLeftNothing() {
        Map<String, Runnable> writes = writes();
        var before = desk.queries.table(ANNA_READS, Desk.wholeSpace());
        writes.values().forEach(write -> assertThrows(CycleClosed.class, write::run));
        assertEquals(before, desk.queries.table(ANNA_READS, Desk.wholeSpace()));
    }
}
