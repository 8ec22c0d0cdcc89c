package org.headway.okr.jira;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.ObjectiveKey;
import org.junit.After;
import org.junit.Test;

/** What a searcher sees is asked as that searcher, beside the search, and holds for five minutes. */
public class SightsTest {

    private static final KeyResultKey KR1 = new KeyResultKey("CHECK-KR1");

    private final Searches searches = new Searches();

    @After
    public void close() {
        searches.sights.close();
    }

    @Test
    public void nothingIsSeenUntilTheHomeHasTold() {
        searches.signedIn("ana");
        assertTrue(searches.sight("ana").isEmpty());
        searches.untilAsked(1);
        assertEquals(
                Map.of(KR1, new ObjectiveKey("CHECK-O1")), searches.known("ana").seen());
    }

    @Test
    public void itIsAskedAsWhoeverIsSignedInAndForNobodyElse() {
        searches.signedIn("ana");
        assertTrue(searches.sight("li").isEmpty());
        assertTrue(searches.sight("").isEmpty());
        searches.rests();
        assertEquals("a filter of li does not make ana ask", 0, searches.asked());
    }

    @Test
    public void anonymousSearchersAreAskedForByAnonymousRequests() {
        searches.signedIn(null);
        assertTrue(searches.sight("").isEmpty());
        searches.untilAsked(1);
        assertFalse(searches.known("").seen().isEmpty());
        assertTrue("nobody else takes it", searches.sight("ana").isEmpty());
    }

    @Test
    public void itHoldsForFiveMinutesAndNoLonger() {
        searches.signedIn("ana");
        assertTrue(searches.sight("ana").isEmpty());
        searches.untilAsked(1);
        searches.known("ana");
        searches.signedIn("li");
        searches.clock.moveOn(Duration.ofMinutes(5).minusMillis(1));
        assertTrue(searches.sight("ana").isPresent());
        searches.clock.moveOn(Duration.ofMillis(1));
        assertTrue(searches.sight("ana").isEmpty());
    }

    @Test
    public void itIsIncompleteOnceMoreIsLinked() {
        searches.signedIn("ana");
        assertTrue(searches.sight("ana").isEmpty());
        searches.untilAsked(1);
        assertTrue(searches.known("ana").complete());
        searches.link("CHECK-KR2", "10002");
        assertFalse(searches.known("ana").complete());
        assertEquals(Set.of(KR1), searches.known("ana").seen().keySet());
    }

    @Test
    public void moreThanFiveHundredSearchersBeginAnew() {
        for (int number = 0; number < 501; number++) {
            String name = "person" + number;
            searches.signedIn(name);
            assertTrue(searches.sight(name).isEmpty());
            searches.untilAsked(number + 1);
            searches.known(name);
        }
        searches.signedIn("nobody of them");
        assertTrue(searches.sight("person0").isEmpty());
        assertTrue(searches.sight("person500").isPresent());
    }
}
