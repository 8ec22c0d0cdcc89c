package org.headway.okr.storage;

import static java.util.stream.Collectors.toMap;
import static org.headway.okr.testing.Fixtures.NOW;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.stream.IntStream;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.action.PullProgress;
import org.headway.okr.service.Writes;
import org.headway.okr.service.issue.MirrorCommands;
import org.headway.okr.service.issue.MirrorPass;
import org.headway.okr.testing.CountedStatements;
import org.headway.okr.testing.LinkedHome;
import org.headway.okr.testing.MovingClock;
import org.headway.okr.testing.Stores;
import org.headway.okr.testing.TestDatabase;
import org.junit.Test;

/** Fifty thousand links, five hundred on a page, over the real Active Objects. */
public class PullingStatementsTest {

    private static final int KEY_RESULTS = 1000;
    private static final int OF_EACH = 50;
    private static final int PAGES = 100;

    /** Found, begun, kept after every tenth page of both steps, ended: found with one statement, kept with two. */
    private static final int PROGRESS = 1 + 2 + 2 * (2 * PAGES / 10) + 2;

    /** The rows of the mirror a second time, to ask what became of their issues; the last page is empty. */
    private static final int ISSUES = PAGES + 1;

    private final CountedStatements statements = new CountedStatements();
    private final Stores stores =
            AoStores.on(TestDatabase.H2, statements.around(TestDatabase.pool(TestDatabase.H2.newUrl(), 2)));
    private final MovingClock clock = new MovingClock(NOW, ZoneOffset.UTC);
    private final LinkedHome home = new LinkedHome();
    private final MirrorPass pass = new MirrorPass(
            home,
            some -> some.stream().collect(toMap(issue -> issue, issue -> "10000")),
            stores.mirror(),
            new MirrorCommands(new Writes(stores.transactions()), stores.mirror()),
            stores.pull(),
            clock);

    private int run() {
        clock.moveOn(Duration.ofHours(1));
        return statements.of(() -> {
            pass.run(() -> false);
            return Set.of();
        });
    }

    @Test
    public void aPageIsReadWithOneStatementAndWrittenWithTwo() {
        stores.pull().save(PullProgress.never());
        linkAll(0);
        assertEquals("each page read, and inserted at once", PAGES + PAGES + ISSUES + PROGRESS, run());
        assertEquals(50_000, stores.pull().progress().done());
        assertEquals(KEY_RESULTS, stores.mirror().keyResults().size());

        assertEquals("nothing changed", PAGES + ISSUES + PROGRESS, run());
        linkAll(1);
        assertEquals("each page read, deleted from, inserted into", 3 * PAGES + ISSUES + PROGRESS, run());
        assertEquals(
                OF_EACH,
                stores.mirror().toward(Set.of(new KeyResultKey("K-KR1000"))).size());
    }

    @Test
    public void whatBreaksInTheMiddleGoesOnThere() {
        linkAll(0);
        home.breakAfter(37);
        int first = run();
        PullProgress there = stores.pull().progress();
        assertEquals("okr.link.down", there.problem());
        assertEquals(37 * 500, there.done());
        assertEquals(KEY_RESULTS * OF_EACH, there.total());

        int asked = home.asked();
        int second = run();
        assertFalse(stores.pull().progress().isUnderWay());
        assertEquals("pages that were left, and those of the mirror", PAGES - 37 + PAGES, home.asked() - asked);
        assertTrue("" + (first + second), first + second < PAGES + PAGES + ISSUES + 2 * PROGRESS);
        assertEquals(KEY_RESULTS, stores.mirror().keyResults().size());
    }

    private void linkAll(int shift) {
        IntStream.range(0, KEY_RESULTS).forEach(key -> {
            KeyResultKey unused = home.link("K-KR" + (1000 + key), issues(key + shift));
        });
    }

    /** Each key result's own issues, half of them those of the next. */
    private static String[] issues(int key) {
        return IntStream.range(0, OF_EACH)
                .mapToObj(issue -> Integer.toString(10_000 + key * OF_EACH / 2 + issue))
                .toArray(String[]::new);
    }
}
