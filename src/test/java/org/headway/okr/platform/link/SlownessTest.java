package org.headway.okr.platform.link;

import static org.hamcrest.CoreMatchers.not;
import static org.hamcrest.CoreMatchers.sameInstance;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import it.link.Fault;
import it.link.FaultyRemote;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.After;
import org.junit.Test;

/** However slow the linked product is, whoever asks waits three seconds at most, and never in a queue. */
public class SlownessTest {

    private static final LinkedRequest QUESTION = LinkedRequest.get("/rest/api/2/project");
    private static final Duration THREE_SECONDS = Duration.ofMillis(Calls.LONGEST_MILLIS);

    private final Calls calls = new Calls(threads -> threads);
    private final FaultyRemote jira = new FaultyRemote();
    private final LinkedProduct product = new LinkedTo(jira.url("/jira")).product(calls, Clock.systemUTC());

    @After
    public void unlink() {
        calls.close();
        jira.close();
    }

    @Test
    public void aHangingProductIsGivenUpAfterThreeSeconds() {
        jira.behaves(Fault.hanging());
        givesUpInTime();
    }

    @Test
    public void aTricklingBodyIsGivenUpAfterThreeSeconds() {
        jira.behaves(Fault.tricklingBody());
        givesUpInTime();
    }

    @Test
    public void tricklingHeadersAreGivenUpAfterThreeSeconds() {
        jira.behaves(Fault.tricklingHeaders());
        givesUpInTime();
    }

    private void givesUpInTime() {
        long begin = System.nanoTime();
        assertEquals(Trouble.SLOW.answer(), product.ask(QUESTION));
        Duration waited = Duration.ofNanos(System.nanoTime() - begin);
        assertTrue(waited.toString(), waited.compareTo(THREE_SECONDS.plusSeconds(1)) < 0);
    }

    @Test(timeout = 30_000)
    public void aNinthCallFailsAtOnceAndTheirPlacesGetFreeAgain() throws Exception {
        jira.behaves(Fault.tricklingBody());
        List<CompletableFuture<LinkedAnswer>> eight = IntStream.range(0, Calls.AT_ONCE)
                .mapToObj(number ->
                        CompletableFuture.supplyAsync(() -> product.ask(QUESTION), work -> new Thread(work).start()))
                .toList();
        while (jira.asked() < Calls.AT_ONCE) {
            Thread.sleep(10);
        }
        assertEquals(Trouble.BUSY.answer(), product.ask(QUESTION));
        assertEquals(0, eight.stream().filter(CompletableFuture::isDone).count());
        for (var one : eight) {
            assertEquals(Trouble.SLOW.answer(), one.get());
        }
        // Who reads a trickling body notices within its next bytes that nobody waits.
        Thread.sleep(500);
        assertEquals("made", calls.make(() -> "made"));
    }

    @Test
    public void theCallIsMadeByAThreadOfItsOwnThatEndsWithThePlugin() throws Exception {
        Thread thread = calls.make(Thread::currentThread);
        assertThat(thread, not(sameInstance(Thread.currentThread())));
        assertTrue(thread.isDaemon());
        calls.close();
        thread.join(5000);
        assertEquals(false, thread.isAlive());
        assertEquals(Trouble.BUSY.answer(), product.ask(QUESTION));
    }
}
