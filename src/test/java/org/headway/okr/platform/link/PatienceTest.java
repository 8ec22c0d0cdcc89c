package org.headway.okr.platform.link;

import static org.junit.Assert.assertEquals;

import it.link.Fault;
import it.link.FaultyRemote;
import java.time.Duration;
import org.headway.okr.platform.link.LinkedAnswer.Answered;
import org.junit.After;
import org.junit.Test;

/** A product that asks to be left in peace is, by whom it asked. */
public class PatienceTest {

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
    public void nobodyComesBackBeforeTheirTime() {
        jiraSays("Retry-After: 7");
        comesBackAfter(Duration.ofSeconds(7));
    }

    @Test
    public void theTimeMayBeADate() {
        jiraSays("Retry-After: Sun, 22 Nov 2026 10:01:00 GMT");
        comesBackAfter(Duration.ofMinutes(1));
    }

    @Test
    public void withoutATimeItIsHalfAMinute() {
        jiraSays("");
        comesBackAfter(Duration.ofSeconds(30));
        jiraSays("Retry-After: soon");
        comesBackAfter(Duration.ofSeconds(30));
    }

    @Test
    public void nobodyWaitsLongerThanFiveMinutes() {
        jiraSays("Retry-After: 999999999");
        comesBackAfter(Duration.ofMinutes(5));
    }

    @Test
    public void othersGoOn() {
        jiraSays("Retry-After: 7");
        jira.behaves(Fault.answering(200, "{}"));
        link.askedBy("reader");
        assertEquals(new Answered(200, "{}"), product.ask(QUESTION));
        link.askedBy("editor");
        assertEquals(Trouble.TOLD_TO_WAIT.answer(), product.ask(QUESTION));
    }

    @Test
    public void beingToldToWaitIsNoFailure() {
        for (String person : new String[] {"ann", "ben", "cem", "dan"}) {
            link.askedBy(person);
            jiraSays("Retry-After: 7");
        }
        assertEquals(4, jira.asked());
    }

    private void jiraSays(String retryAfter) {
        jira.behaves(Fault.answering(429, retryAfter, ""));
        assertEquals(Trouble.TOLD_TO_WAIT.answer(), product.ask(QUESTION));
    }

    private void comesBackAfter(Duration wait) {
        jira.behaves(Fault.answering(200, "{}"));
        clock.passes(wait.minusMillis(1));
        assertEquals(Trouble.TOLD_TO_WAIT.answer(), product.ask(QUESTION));
        clock.passes(Duration.ofMillis(1));
        assertEquals(new Answered(200, "{}"), product.ask(QUESTION));
    }
}
