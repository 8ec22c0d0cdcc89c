package org.headway.okr.service.issue;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.headway.okr.testing.Fixtures.NOW;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.headway.okr.domain.IssueId;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.action.MirroredLink;
import org.headway.okr.domain.action.PullProgress;
import org.headway.okr.service.Writes;
import org.headway.okr.testing.LinkedHome;
import org.headway.okr.testing.MovingClock;
import org.headway.okr.testing.Stores;
import org.junit.Test;

/** The mirror after a pass says what the home says, of issues that are still there. */
public class MirrorPassTest {

    private static final String PAY = "10000";
    private static final String OPS = "10001";
    private static final IssueId ONE = new IssueId("10001");

    private final MovingClock clock = new MovingClock(NOW, ZoneOffset.UTC);
    private final Stores stores = Stores.inMemory();
    private final LinkedHome home = new LinkedHome();
    private final Map<IssueId, String> projects = new HashMap<>(Map.of(ONE, PAY, new IssueId("10002"), PAY));
    private final MirrorPass pass = new MirrorPass(
            home,
            some -> some.stream().filter(projects::containsKey).collect(toMap(issue -> issue, projects::get)),
            stores.mirror(),
            new MirrorCommands(new Writes(stores.transactions()), stores.mirror()),
            stores.pull(),
            clock);

    private PullProgress run() {
        clock.moveOn(Duration.ofHours(1));
        pass.run(() -> false);
        return stores.pull().progress();
    }

    private Set<String> mirrored() {
        return stores.mirror().page(0, 1000).links().stream()
                .map(link ->
                        link.keyResult() + " " + link.issue() + (link.nextStep() ? "!" : "") + " " + link.project())
                .collect(toSet());
    }

    @Test
    public void whatJiraWasNotToldOfIsThereAfterAPass() {
        home.link("CHECK-KR1", "10001", "10002");
        PullProgress ended = run();

        assertEquals(Set.of("CHECK-KR1 10001! 10000", "CHECK-KR1 10002 10000"), mirrored());
        assertFalse(ended.isUnderWay());
        assertEquals(2, ended.done());
        assertEquals(clock.instant(), ended.ended().orElseThrow());
    }

    @Test
    public void whatIsNoLongerLinkedIsGoneAndAnotherStepIsMarked() {
        home.link("CHECK-KR1", "10001", "10002");
        run();
        home.link("CHECK-KR1", "10002");
        run();
        assertEquals(Set.of("CHECK-KR1 10002! 10000"), mirrored());
    }

    @Test
    public void anotherMarkAloneIsAChange() {
        home.link("CHECK-KR1", "10001", "10002");
        run();
        home.link("CHECK-KR1", "10002", "10001");
        run();
        assertEquals(Set.of("CHECK-KR1 10001 10000", "CHECK-KR1 10002! 10000"), mirrored());
    }

    @Test
    public void whatTheHomeNeverHeardOfIsGone() {
        stores.mirror().put(new MirroredLink(ONE, PAY, new KeyResultKey("OLD-KR1"), false));
        run();
        assertEquals(Set.of(), mirrored());
    }

    @Test
    public void whatTheAccountNoLongerSeesStaysAsItWas() {
        KeyResultKey key = home.link("CHECK-KR1", "10001");
        run();
        home.link("CHECK-KR1", "10002");
        home.hide(key);
        run();
        assertEquals(Set.of("CHECK-KR1 10001! 10000"), mirrored());
    }

    @Test
    public void issuesAreFollowedAlsoWhereTheAccountDoesNotLook() {
        KeyResultKey hidden = home.link("CHECK-KR1", "10001", "10002");
        home.link("CHECK-KR2", "10001", "10002");
        run();
        home.hide(hidden);
        projects.remove(ONE);
        projects.put(new IssueId("10002"), OPS);
        run();
        assertEquals(Set.of("CHECK-KR1 10002 10001", "CHECK-KR2 10002 10001"), mirrored());
        projects.put(ONE, PAY);
        run();
        assertTrue("restored", mirrored().contains("CHECK-KR2 10001! 10000"));
    }

    @Test
    public void aBrokenPassSaysWhyAndGoesOnWhereItStood() {
        for (int key = 10; key < 50; key++) {
            home.link("CHECK-KR" + key, "10001");
        }
        home.breakAfter(2);
        PullProgress broken = run();
        assertEquals("okr.link.down", broken.problem());
        assertEquals(20, broken.done());
        assertEquals(20, mirrored().size());

        int before = home.asked();
        assertFalse(run().isUnderWay());
        assertEquals(40, mirrored().size());
        assertEquals("two pages more and what is known there", 3, home.asked() - before);
    }

    @Test
    public void nobodyBeginsWhileSomebodyIsAtItOrTheLastPassIsFresh() {
        home.link("CHECK-KR1", "10001");
        stores.pull().save(PullProgress.never().anew(clock.instant()).at(clock.instant()));
        pass.run(() -> false);
        assertEquals("another node is at it", 0, home.asked());
        clock.moveOn(Duration.ofMinutes(3));
        pass.run(() -> false);
        assertEquals("it died", 1, home.asked());
        pass.run(() -> false);
        assertEquals("it rests", 1, home.asked());
    }

    @Test
    public void aPassThatStoodStillForDaysIsFollowedByAnotherAtOnce() {
        for (int key = 10; key < 50; key++) {
            home.link("CHECK-KR" + key, "10001");
        }
        home.breakAfter(2);
        run();
        clock.moveOn(Duration.ofDays(2));
        home.link("CHECK-KR10", "10002");
        pass.run(() -> false);
        assertTrue("its first pages are old", mirrored().contains("CHECK-KR10 10001! 10000"));
        pass.run(() -> false);
        assertTrue(mirrored().contains("CHECK-KR10 10002! 10000"));
    }

    @Test
    public void aNodeThatStopsLeavesThePassToTheNext() {
        home.link("CHECK-KR1", "10001");
        pass.run(() -> true);
        assertTrue(stores.pull().progress().isUnderWay());
        pass.run(() -> false);
        assertEquals(1, mirrored().size());
    }
}
