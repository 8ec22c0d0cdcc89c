package org.headway.okr.platform.link;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import it.link.Fault;
import it.link.FaultyRemote;
import org.headway.okr.platform.link.LinkedAnswer.Answered;
import org.headway.okr.platform.link.LinkedAnswer.NoLink;
import org.headway.okr.platform.link.LinkedAnswer.NotConnected;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** What comes of asking the linked product, by what it does. */
public class AskingTest {

    private static final LinkedRequest QUESTION = LinkedRequest.get("/rest/api/2/project");

    private final MovingClock clock = new MovingClock();
    private final Calls calls = new Calls(threads -> threads);
    private FaultyRemote jira;
    private LinkedTo link;
    private LinkedProduct product;

    @Before
    public void link() {
        jira = new FaultyRemote();
        link = new LinkedTo(jira.url("/jira"));
        product = link.product(calls, clock);
    }

    @After
    public void unlink() {
        calls.close();
        jira.close();
    }

    @Test
    public void withoutALinkNobodyIsAsked() {
        LinkedProduct alone = new ApplicationLinked(type -> null, null, "Jira", link, new Remote(calls, clock));
        assertEquals(false, alone.exists());
        assertEquals(new NoLink(), alone.ask(QUESTION));
    }

    @Test
    public void anAnswerComesWithItsStatusAndItsBody() {
        assertTrue(product.exists());
        jira.behaves(Fault.answering(200, "[\"\u00e4\"]"));
        assertEquals(new Answered(200, "[\"\u00e4\"]"), product.ask(QUESTION));
    }

    @Test
    public void aRefusalIsForTheAskerToJudge() {
        jira.behaves(Fault.answering(404, "{}"));
        assertEquals(new Answered(404, "{}"), product.ask(QUESTION));
    }

    @Test
    public void aWriteCarriesItsJsonAndTheTokenHeader() {
        jira.behaves(Fault.answering(201, "{}"));
        assertEquals(new Answered(201, "{}"), product.ask(LinkedRequest.post("/rest/api/2/issue", "{\"a\":1}")));
        assertThat(jira.lastRequest(), containsString("POST /jira/rest/api/2/issue HTTP"));
        assertThat(jira.lastRequest(), containsString("Content-Type: application/json"));
        assertThat(jira.lastRequest(), containsString("X-Atlassian-Token: no-check"));
        assertThat(jira.lastRequest(), containsString("\r\n\r\n{\"a\":1}"));
    }

    @Test
    public void aStoppedProductIsNotReached() {
        jira.close();
        assertEquals(Trouble.DOWN.answer(), product.ask(QUESTION));
    }

    @Test
    public void aServerErrorIsNoAnswer() {
        jira.behaves(Fault.answering(500, "{}"));
        assertEquals(Trouble.FAILING.answer(), product.ask(QUESTION));
    }

    @Test
    public void nobodyIsFollowedElsewhere() {
        jira.behaves(Fault.answering(302, "Location: " + jira.url("/elsewhere"), ""));
        assertEquals(Trouble.FAILING.answer(), product.ask(QUESTION));
        assertEquals(1, jira.asked());
    }

    @Test
    public void aBodyOfOneMegabyteIsTakenAndALongerOneIsNot() {
        String megabyte = "x".repeat(1024 * 1024);
        jira.behaves(Fault.answering(200, megabyte));
        assertEquals(new Answered(200, megabyte), product.ask(QUESTION));
        jira.behaves(Fault.answering(200, megabyte + "x"));
        assertEquals(Trouble.TOO_LONG.answer(), product.ask(QUESTION));
        jira.behaves(Fault.answering(200, megabyte.repeat(10)));
        assertEquals(Trouble.TOO_LONG.answer(), product.ask(QUESTION));
    }

    @Test
    public void whoeverHasNotAllowedItYetIsLedThere() {
        link.unauthorised();
        assertEquals(new NotConnected(LinkedTo.AUTHORISE), product.ask(QUESTION));
        assertEquals(0, jira.asked());
    }

    @Test
    public void whoeverRevokedItIsLedThereAgain() {
        jira.behaves(Fault.answering(401, "WWW-Authenticate: OAuth oauth_problem=\"token_rejected\"", ""));
        assertEquals(new NotConnected(LinkedTo.AUTHORISE), product.ask(QUESTION));
    }

    @Test
    public void anUnknownPersonIsJustRefused() {
        jira.behaves(Fault.answering(401, "WWW-Authenticate: OAuth oauth_problem=\"user_unknown\"", ""));
        assertEquals(new Answered(401, ""), product.ask(QUESTION));
    }

    @Test
    public void whatCannotBeReadIsAsGoodAsNotReached() {
        for (String nonsense : new String[] {"<html>", "", "[1,", "{\"name\":5}", "[]", "null"}) {
            jira.behaves(Fault.answering(200, nonsense));
            assertEquals(
                    nonsense,
                    new Reading.Unread<>(Trouble.NONSENSE.answer()),
                    product.ask(QUESTION).read(json -> json.get("name").text()));
        }
    }

    @Test
    public void whatCanBeReadIsReadAndARefusalStays() {
        jira.behaves(Fault.answering(200, "{\"name\":\"ENG\"}"));
        assertEquals(new Reading.Read<>("ENG"), product.ask(QUESTION).read(json -> json.get("name")
                .text()));
        jira.behaves(Fault.answering(400, "{\"name\":\"ENG\"}"));
        assertEquals(
                new Reading.Unread<>(new Answered(400, "{\"name\":\"ENG\"}")),
                product.ask(QUESTION).read(json -> json.get("name").text()));
    }
}
