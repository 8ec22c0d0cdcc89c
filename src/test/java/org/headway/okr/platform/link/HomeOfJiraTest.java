package org.headway.okr.platform.link;

import static org.junit.Assert.assertEquals;

import it.link.Fault;
import it.link.FaultyRemote;
import java.time.Duration;
import org.headway.okr.platform.link.Home.Place;
import org.junit.After;
import org.junit.Test;

/** Where the OKRs are kept, as Jira sees it. */
public class HomeOfJiraTest {

    private static final Fault HEADWAY =
            Fault.answering(200, "{\"app\":\"headway\",\"version\":\"9.9\",\"capabilities\":[],\"more\":1}");

    private final MovingClock clock = new MovingClock();
    private final Calls calls = new Calls(threads -> threads);
    private final FaultyRemote confluence = new FaultyRemote();
    private final LinkedTo link = new LinkedTo(confluence.url("/confluence"));
    private final HomeOfJira home = new HomeOfJira(new LinkedConfluence(type -> link, link, calls, clock), clock);

    @After
    public void unlink() {
        home.close();
        calls.close();
        confluence.close();
    }

    @Test
    public void withoutALinkJiraKeepsItsOwn() {
        Home alone = new HomeOfJira(new LinkedConfluence(type -> null, link, calls, clock), clock);
        assertEquals(Place.HERE, alone.remembered());
        assertEquals(Place.HERE, alone.place());
    }

    @Test
    public void aConfluenceThatRunsHeadwayIsTheHome() {
        confluence.behaves(HEADWAY);
        assertEquals(Place.LINKED, home.place());
        assertEquals(Place.LINKED, home.remembered());
    }

    @Test
    public void aConfluenceWithoutHeadwayIsNot() {
        confluence.behaves(Fault.answering(404, ""));
        assertEquals(Place.HERE, home.place());
    }

    @Test
    public void whateverRendersAsksNobody() {
        confluence.behaves(HEADWAY);
        assertEquals(Place.UNKNOWN, home.remembered());
        assertEquals(0, confluence.asked());
    }

    @Test(timeout = 10_000)
    public void afterAStartItIsLearntBesideAllRequests() throws InterruptedException {
        confluence.behaves(HEADWAY);
        home.onStart();
        while (home.remembered() == Place.UNKNOWN) {
            Thread.sleep(10);
        }
        assertEquals(Place.LINKED, home.remembered());
        assertEquals(1, confluence.asked());
    }

    @Test
    public void anAnswerIsRememberedForFiveMinutes() {
        confluence.behaves(HEADWAY);
        assertEquals(Place.LINKED, home.place());
        clock.passes(Duration.ofMinutes(5).minusMillis(1));
        assertEquals(Place.LINKED, home.place());
        assertEquals(1, confluence.asked());
        clock.passes(Duration.ofMillis(1));
        assertEquals(Place.LINKED, home.place());
        assertEquals(2, confluence.asked());
    }

    @Test
    public void whileConfluenceIsDownNobodyKnowsAndJiraDoesNotBegin() {
        confluence.behaves(Fault.answering(503, ""));
        assertEquals(Place.UNKNOWN, home.place());
        confluence.behaves(HEADWAY);
        clock.passes(Duration.ofSeconds(30));
        assertEquals(Place.LINKED, home.place());
    }

    @Test
    public void whatWasKnownHoldsWhileConfluenceIsDownOrBeingUpgraded() {
        confluence.behaves(HEADWAY);
        assertEquals(Place.LINKED, home.place());
        for (Fault fault :
                new Fault[] {Fault.answering(503, ""), Fault.answering(404, ""), Fault.answering(200, "<html>")}) {
            confluence.behaves(fault);
            clock.passes(Duration.ofMinutes(5));
            assertEquals(Place.LINKED, home.place());
        }
    }

    @Test
    public void somethingElseAtThatAddressIsNotTakenForHeadway() {
        confluence.behaves(Fault.answering(200, "{\"app\":\"other\",\"version\":\"1\"}"));
        assertEquals(Place.UNKNOWN, home.place());
    }
}
