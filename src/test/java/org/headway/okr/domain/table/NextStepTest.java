package org.headway.okr.domain.table;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.CheckIn;
import org.headway.okr.domain.CheckInId;
import org.headway.okr.domain.Confidence;
import org.headway.okr.domain.NextStepOutcome;
import org.headway.okr.domain.Person;
import org.headway.okr.domain.Projection;
import org.headway.okr.domain.Source;
import org.junit.Test;

/** The loop of the next step: asked for until somebody says that it is done or dropped. */
public class NextStepTest {

    private static final LocalDate START = LocalDate.of(2026, 11, 2);
    private static final Person ANA = new Person("key-ana", "ana");

    private final List<CheckIn> log = new ArrayList<>();

    @Test
    public void aStepIsOpenUntilSomebodyAnswers() {
        says(6, "Ship it", "");
        assertEquals("Ship it", open());
    }

    @Test
    public void aCheckInWithoutAnAnswerKeepsItOpen() {
        says(6, "Ship it", "");
        says(7, "", "");
        assertEquals("Ship it", open());
        assertEquals("Ship it", Projection.replay(log).nextStep());
    }

    @Test
    public void doneAndDroppedEndIt() {
        says(6, "Ship it", "");
        says(7, "", "DONE");
        assertEquals("", open());
        assertEquals("", Projection.replay(log).nextStep());
        says(7, "Tell everybody", "");
        says(7, "", "DROPPED");
        assertEquals("", open());
        assertEquals(List.of("DONE", "DROPPED"), outcomes());
    }

    @Test
    public void whatIsStillOpenAndNamedAgainIsTheSameStep() {
        says(6, "Ship it", "");
        says(7, "Ship it", "STILL_OPEN");
        assertEquals(1, steps().size());
        assertEquals(START, steps().get(0).day());
        assertEquals("Ship it", open());
    }

    @Test
    public void anotherStepTakesItsPlace() {
        says(6, "Ship it", "");
        says(7, "Tell everybody", "");
        assertEquals("Tell everybody", open());
        assertFalse(steps().get(0).isOpen());
        assertEquals(List.of("", ""), outcomes());
    }

    @Test
    public void whatIsDoneMayBeSetAgain() {
        says(6, "Call the bank", "");
        says(7, "Call the bank", "DONE");
        assertEquals(2, steps().size());
        assertEquals("Call the bank", open());
    }

    @Test
    public void anAnswerMayStandAloneAndMakesNoNumberYounger() {
        says(6, "Ship it", "");
        Projection before = Projection.replay(log);
        answers("DONE", "");
        Projection after = Projection.replay(log);
        assertEquals(before.day(), after.day());
        assertEquals(before.confidence(), after.confidence());
        assertEquals("", after.nextStep());
        assertEquals(after, before.after(log.get(1)));
    }

    @Test
    public void anAnswerMayBeTakenBackByAnother() {
        says(6, "Ship it", "");
        answers("DONE", "");
        answers("STILL_OPEN", "Ship it");
        assertEquals("Ship it", open());
        assertEquals("Ship it", Projection.replay(log).nextStep());
    }

    @Test
    public void lastTimesStepIsTheOneThatWasOpenThen() {
        says(6, "Ship it", "");
        says(7, "Tell everybody", "DONE");
        Since since = Since.of(log, START);
        assertEquals("Ship it", since.step().orElseThrow().text());
        assertEquals(
                Optional.of(NextStepOutcome.DONE), since.step().orElseThrow().outcome());
        assertEquals("Tell everybody", since.open().orElseThrow().text());
    }

    @Test
    public void whereNoneWasOpenThenItIsTheOneThatIsOpenNow() {
        says(6, "", "");
        says(7, "Ship it", "");
        assertEquals("Ship it", Since.of(log, START).step().orElseThrow().text());
        answers("DONE", "");
        assertTrue(Since.of(log, START).step().isEmpty());
    }

    private void says(int confidence, String step, String answer) {
        log.add(entry(Optional.of(Confidence.outOfTen(confidence)), step, answer));
    }

    private void answers(String answer, String step) {
        log.add(entry(Optional.empty(), step, answer));
    }

    private CheckIn entry(Optional<Confidence> confidence, String step, String answer) {
        int sequence = log.size() + 1;
        LocalDate day = START.plusDays(log.size());
        return new CheckIn(
                new CheckInId(new UUID(0, sequence)),
                new AreaKey("SHOP").keyResult(1),
                sequence,
                day,
                day.atStartOfDay().toInstant(ZoneOffset.UTC),
                ANA,
                Source.TYPED,
                Optional.empty(),
                confidence,
                "",
                "",
                step,
                answer.isEmpty() ? Optional.empty() : Optional.of(NextStepOutcome.valueOf(answer)));
    }

    private List<NextStep> steps() {
        return NextStep.of(log);
    }

    private String open() {
        return steps().stream()
                .filter(NextStep::isOpen)
                .map(NextStep::text)
                .findFirst()
                .orElse("");
    }

    private List<String> outcomes() {
        return steps().stream()
                .map(step -> step.outcome().map(Enum::name).orElse(""))
                .toList();
    }
}
