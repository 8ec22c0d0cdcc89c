package it.link;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import it.DevHost;
import it.HostProcess;
import it.Page;
import it.Team;
import it.Visitor;
import it.issue.Issues;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.Test;

/**
 * Two hundred people ask for what hangs: pages that do not ask go on. How long those take with and without the crowd is
 * printed; that no more than eight calls wait is what lets them.
 */
public class CrowdIT {
    private static final int PEOPLE = 200;
    private static final int AT_ONCE = 8;

    private final ExecutorService crowd = Executors.newFixedThreadPool(PEOPLE);

    @Test
    public void pagesThatDoNotAskGoOn() throws Exception {
        try (FaultyRemote jira = new FaultyRemote();
                FaultyRemote confluence = new FaultyRemote();
                HostProcess host = DevHost.ofThisBuild()
                        .start(List.of(
                                "--empty",
                                "--strict",
                                "--jira-link-url",
                                "" + jira.url("/jira"),
                                "--confluence-link-url",
                                "" + confluence.url("/confluence")))) {
            jira.behaves(Fault.none(host.jira().url()));
            confluence.behaves(Fault.none(host.confluence().url()));
            Visitor inJira = Visitor.as("editor", host.jira());
            Visitor inConfluence = Visitor.as("editor", host.confluence());
            Team team = Team.in("SHOP", inConfluence);
            String keyResult = team.keyResult("Faster tax");
            Issues.Made linked = new Issues(inJira).in("PAY");
            Issues.Made unlinked = new Issues(inJira).in("PAY");
            Issues.link(inJira, linked, keyResult).expecting(200);
            Page page = Page.withTable(inConfluence, "SHOP", "team", team.name());

            jira.behaves(Fault.hanging());
            confluence.behaves(Fault.hanging());
            compare(
                    "an issue without key results",
                    inJira,
                    "/browse/" + unlinked.key(),
                    "issue/" + linked.id() + "/key-results",
                    confluence);
            compare(
                    "a page with a table",
                    inConfluence,
                    "/pages/viewpage.action?pageId=" + page.id(),
                    "key-result/" + keyResult + "/actions",
                    jira);
        } finally {
            crowd.shutdownNow();
        }
    }

    private void compare(String name, Visitor visitor, String path, String asks, FaultyRemote remote) throws Exception {
        List<Long> warm = new ArrayList<>();
        IntStream.range(0, 300).forEach(time -> open(visitor, path, warm));
        List<Long> alone = new ArrayList<>();
        List<Long> beside = new ArrayList<>();
        IntStream.range(0, 500).forEach(time -> open(visitor, path, alone));
        int before = remote.asked();
        List<Future<Integer>> asked = IntStream.range(0, PEOPLE)
                .mapToObj(person -> crowd.submit(() -> visitor.get(asks).status()))
                .toList();
        while (!asked.stream().allMatch(Future::isDone)) {
            open(visitor, path, beside);
        }
        for (Future<Integer> one : asked) {
            assertEquals(200, one.get().intValue());
        }
        assertTrue("asked " + (remote.asked() - before), remote.asked() - before <= AT_ONCE);
        IntStream.range(0, 500).forEach(time -> open(visitor, path, alone));
        System.out.printf(
                "%s: median %.2f ms alone (%d), %.2f ms beside %d requests to what hangs (%d): %.2f times%n",
                name,
                median(alone),
                alone.size(),
                median(beside),
                PEOPLE,
                beside.size(),
                median(beside) / median(alone));
    }

    private static void open(Visitor visitor, String path, List<Long> took) {
        long begin = System.nanoTime();
        var unused = visitor.get(path).expecting(200);
        took.add(System.nanoTime() - begin);
    }

    private static double median(List<Long> nanos) {
        return nanos.stream().sorted().toList().get(nanos.size() / 2) / 1e6;
    }
}
