package org.headway.okr.platform.link;

import static org.junit.Assert.assertEquals;

import it.link.Fault;
import it.link.FaultyRemote;
import java.time.Duration;
import org.headway.okr.platform.link.LinkedAnswer.Answered;
import org.junit.After;
import org.junit.Test;

/** A product that fails is left alone for a while. */
public class PauseTest {

    private static final LinkedRequest QUESTION = LinkedRequest.get("/rest/api/2/project");

    private final MovingClock clock = new MovingClock();
    private final Calls calls = new Calls(threads -> threads);
    private final FaultyRemote jira = new FaultyRemote();
    private final LinkedTo link = new LinkedTo(jira.url("/jira"));
    private final LinkedProduct product = link.product(calls, clock);

    @After
    public void unlink() {
        calls.close();
        jira.close();
    }

    @Test
    public void anAnswerThatIsTooLongIsNoReasonToAskNothingElse() {
        jira.behaves(Fault.answering(200, "x".repeat(2 << 20)));
        for (int i = 0; i < 4; i++) {
            assertEquals(Trouble.TOO_LONG.answer(), product.ask(QUESTION));
        }
        jira.behaves(Fault.answering(200, "{}"));
        assertEquals(new Answered(200, "{}"), product.ask(QUESTION));
    }

    @Test
    public void afterThreeFailuresInARowNobodyAsksForThirtySeconds() {
        jiraFails(3);
        clock.passes(Duration.ofMillis(29_999));
        assertEquals(Trouble.PAUSED.answer(), product.ask(QUESTION));
        assertEquals(3, jira.asked());
        clock.passes(Duration.ofMillis(1));
        jira.behaves(Fault.answering(200, "{}"));
        assertEquals(new Answered(200, "{}"), product.ask(QUESTION));
        assertEquals(new Answered(200, "{}"), product.ask(QUESTION));
    }

    @Test
    public void anAnswerBetweenThemForgetsFailures() {
        jiraFails(2);
        jira.behaves(Fault.answering(404, "{}"));
        assertEquals(new Answered(404, "{}"), product.ask(QUESTION));
        jiraFails(2);
        jira.behaves(Fault.answering(200, "{}"));
        assertEquals(new Answered(200, "{}"), product.ask(QUESTION));
    }

    @Test
    public void anotherFailureAfterThePauseBeginsItAnew() {
        jiraFails(3);
        clock.passes(Duration.ofSeconds(30));
        jiraFails(1);
        clock.passes(Duration.ofSeconds(29));
        assertEquals(Trouble.PAUSED.answer(), product.ask(QUESTION));
        assertEquals(4, jira.asked());
    }

    @Test
    public void afterThePauseOneAsksBeforeTheOthers() {
        Pause pause = new Pause(clock);
        pause.failed();
        pause.failed();
        pause.failed();
        clock.passes(Duration.ofSeconds(30));
        assertEquals(true, pause.admits());
        assertEquals(false, pause.admits());
        // Whoever tried never told how it went.
        clock.passes(Duration.ofSeconds(3));
        assertEquals(true, pause.admits());
        pause.answered();
        assertEquals(true, pause.admits());
        assertEquals(true, pause.admits());
    }

    @Test
    public void whatIsNotTheProductsFaultDoesNotPauseIt() {
        link.unauthorised();
        for (int time = 0; time < 5; time++) {
            assertEquals(new LinkedAnswer.NotConnected(LinkedTo.AUTHORISE), product.ask(QUESTION));
        }
    }

    private void jiraFails(int times) {
        jira.behaves(Fault.answering(503, "{}"));
        for (int time = 0; time < times; time++) {
            assertEquals(Trouble.FAILING.answer(), product.ask(QUESTION));
        }
    }
}
