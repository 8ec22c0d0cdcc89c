package org.headway.okr.storage;

import static java.util.stream.Collectors.toMap;
import static org.headway.okr.testing.Fixtures.NOW;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.action.MirroredLink;
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
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** Fifty thousand links, five hundred on a page, over the real Active Objects. How long it takes is printed. */
@RunWith(Parameterized.class)
public class PullingStatementsTest {

    private static final int KEY_RESULTS = 1000;
    private static final int OF_EACH = 50;
    private static final int PAGES = 100;

    /** The mirror is read once, 5000 rows at a time, each kept with two; the last time there is nothing. */
    private static final int SURVEY = 50_000 / 5000 * (1 + 2) + 1;

    /** A page that changed: what is known of its key results goes, what is linked now comes. */
    private static final int CHANGED = 2;

    /** Found with one statement, begun and ended with two. */
    private static final int PLACE = 1 + 2 + 2;

    /** Kept with two after every tenth page. */
    private static final int KEPT = 2 * PAGES / 10;

    @Parameters(name = "{0}")
    public static TestDatabase[] databases() {
        return TestDatabase.values();
    }

    private final CountedStatements statements = new CountedStatements();
    private final Stores stores;
    private final MovingClock clock = new MovingClock(NOW, ZoneOffset.UTC);
    private final LinkedHome home = new LinkedHome();
    private final TestDatabase database;
    private final MirrorPass pass;

    public PullingStatementsTest(TestDatabase database) {
        stores = AoStores.on(database, statements.around(TestDatabase.pool(database.newUrl(), 2)));
        pass = new MirrorPass(
                home,
                some -> some.stream().collect(toMap(issue -> issue, issue -> "10000")),
                stores.mirror(),
                new MirrorCommands(new Writes(stores.transactions()), stores.mirror()),
                stores.pull(),
                clock);
        this.database = database;
    }

    private int run(String what) {
        clock.moveOn(Duration.ofHours(1));
        long begin = System.nanoTime();
        int taken = statements.of(() -> {
            pass.run(() -> false);
            return Set.of();
        });
        System.out.println("50 000 links, " + database + ", " + what + ": " + taken + " statements, "
                + (System.nanoTime() - begin) / 1_000_000 + " ms");
        return taken;
    }

    @Test
    public void aPageThatChangedTakesTwoStatementsAndAnyOtherNone() {
        stores.pull().save(PullProgress.never());
        linkAll(0);
        assertEquals("an empty mirror", 1 + CHANGED * PAGES + PLACE + KEPT, run("all new"));
        assertEquals(50_000, stores.pull().progress().done());
        assertMirrored();

        int unchanged = SURVEY + PLACE + KEPT;
        assertEquals("nothing changed", unchanged, run("unchanged"));
        linkAll(1);
        assertEquals("new, gone and marked ones on each page", unchanged + CHANGED * PAGES, run("all changed"));
        assertMirrored();

        KeyResultKey one = home.link("K-KR1500", "777", "778");
        assertEquals("one page changed", unchanged + CHANGED, run("two links of one key result"));
        assertEquals(2, stores.mirror().toward(Set.of(one)).size());
        KeyResultKey none = home.link("K-KR1600");
        int less = unchanged - 1 - 2; // The mirror no longer fills its last 5000.
        assertEquals("gone only", less + 1, run("the links of one key result gone"));
        assertEquals(Set.of(), Set.copyOf(stores.mirror().toward(Set.of(none))));
    }

    @Test
    public void whatBreaksInTheMiddleGoesOnThere() {
        linkAll(0);
        home.breakAfter(37);
        int first = run("broken after 37 pages");
        PullProgress there = stores.pull().progress();
        assertEquals("okr.link.down", there.problem());
        assertEquals(37 * 500, there.done());
        assertEquals(KEY_RESULTS * OF_EACH, there.total());

        int asked = home.asked();
        int second = run("the other 63");
        assertFalse(stores.pull().progress().isUnderWay());
        assertEquals("pages that were left, and what is known of the others", PAGES - 37 + 1, home.asked() - asked);
        assertTrue("" + (first + second), first + second <= SURVEY + CHANGED * PAGES + 2 * (PLACE + KEPT));
        assertMirrored();
    }

    /** Key by key and issue by issue what the home says. */
    private void assertMirrored() {
        List<MirroredLink> mirrored = stores.mirror().in("10000");
        assertEquals(KEY_RESULTS * OF_EACH, mirrored.size());
        assertEquals(home.mirrored("10000"), Set.copyOf(mirrored));
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
