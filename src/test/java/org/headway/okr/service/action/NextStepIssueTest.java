package org.headway.okr.service.action;

import static org.headway.okr.domain.NextStepOutcome.DONE;
import static org.headway.okr.domain.NextStepOutcome.STILL_OPEN;
import static org.headway.okr.domain.action.IssueCategory.TO_DO;
import static org.headway.okr.service.Desk.ANNA_READS;
import static org.headway.okr.testing.Fixtures.ANNA;
import static org.headway.okr.testing.Fixtures.aKeyResult;
import static org.headway.okr.testing.Fixtures.anObjective;
import static org.junit.Assert.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.headway.okr.domain.CheckIn;
import org.headway.okr.domain.CheckInId;
import org.headway.okr.domain.Confidence;
import org.headway.okr.domain.IssueId;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.NextStepOutcome;
import org.headway.okr.domain.WriteId;
import org.headway.okr.domain.action.Action;
import org.headway.okr.service.Desk;
import org.headway.okr.service.checkin.CheckInText;
import org.headway.okr.service.checkin.StepIssue;
import org.headway.okr.testing.Fixtures;
import org.junit.Before;
import org.junit.Test;

/** The next step of a check-in may be an issue: then it is marked on that action. */
public class NextStepIssueTest {

    private static final StepIssue NONE = StepIssue.of(Optional.empty());

    private final Desk desk = new Desk();
    private final KeyResultKey key =
            anObjective().with(aKeyResult()).storedIn(desk.stores).keyResult().key();
    private final IssueId first = desk.issues.add(1, TO_DO, ANNA);
    private final IssueId second = desk.issues.add(2, TO_DO, ANNA);

    @Before
    public void link() {
        for (IssueId issue : new IssueId[] {first, second}) {
            var unused = desk.actions.link(ANNA_READS, key, new WriteId(UUID.randomUUID()), issue.value());
        }
    }

    private CheckIn say(String step, StepIssue issue, Optional<NextStepOutcome> last, int daysAgo) {
        LocalDate day =
                LocalDate.ofInstant(Fixtures.NOW, java.time.ZoneOffset.UTC).minusDays(daysAgo);
        return desk.checkIns.add(
                ANNA_READS,
                key,
                new CheckInText(
                        new CheckInId(UUID.randomUUID()),
                        Optional.empty(),
                        Optional.of(Confidence.outOfTen(7)),
                        "",
                        "",
                        step,
                        last,
                        Optional.of(day),
                        issue));
    }

    private CheckIn say(String step, IssueId issue) {
        return say(step, StepIssue.of(Optional.of(issue)), Optional.empty(), 0);
    }

    private Optional<IssueId> marked() {
        return desk.stores.actions().list(key).nextStep().map(Action::issue);
    }

    @Test
    public void theIssueOfTheLastCheckInIsTheOneThatIsMarked() {
        assertEquals(Optional.of(first), say("Ship it", first).nextStepIssue());
        assertEquals(Optional.of(first), marked());
        say("Then that", second);
        assertEquals(Optional.of(second), marked());
        say("Something else", NONE, Optional.of(DONE), 0);
        assertEquals(Optional.empty(), marked());
    }

    @Test
    public void whatIsStillOpenStaysTheIssueThatItWas() {
        say("Ship it", first);
        CheckIn still = say("Ship it", StepIssue.UNSAID, Optional.of(STILL_OPEN), 0);
        assertEquals(Optional.of(first), still.nextStepIssue());
        assertEquals(Optional.of(first), marked());
        say("Ship it", StepIssue.UNSAID, Optional.of(DONE), 0);
        assertEquals(Optional.empty(), marked());
    }

    @Test
    public void whatIsSaidOfAnEarlierDayMarksNothing() {
        say("Ship it", first);
        say("Then that", StepIssue.of(Optional.of(second)), Optional.empty(), 3);
        assertEquals(Optional.of(first), marked());
    }

    @Test
    public void takingACheckInBackMarksWhatWasMarkedBefore() {
        say("Ship it", first);
        CheckIn wrong = say("Then that", second);
        var unused = desk.corrections.takeBack(ANNA_READS, key, wrong.id(), new CheckInId(UUID.randomUUID()));
        assertEquals(Optional.of(first), marked());
    }

    @Test
    public void anIssueThatIsNotLinkedIsLeftOutWithoutAWord() {
        assertEquals(Optional.empty(), say("Ship it", new IssueId("4711")).nextStepIssue());
        assertEquals(Optional.empty(), marked());
    }

    @Test
    public void anUnlinkedIssueIsNoNextStepAnyMore() {
        say("Ship it", first);
        var unused = desk.actions.unlink(ANNA_READS, key, first);
        assertEquals(Optional.empty(), marked());
        CheckIn still = say("Ship it", StepIssue.UNSAID, Optional.of(STILL_OPEN), 0);
        assertEquals(Optional.empty(), still.nextStepIssue());
    }
}
