package it.product;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import it.Bodies;
import it.DevHost;
import it.HostProcess;
import it.Page;
import it.Team;
import it.Visitor;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.Test;

public class LifecycleIT {
    private static final List<String> ONE_PRODUCT = List.of("--only", "confluence", "--empty", "--strict");

    private final DevHost host = DevHost.ofThisBuild();

    @Test
    public void stoppingAndStartingAgainLosesNothing() throws IOException {
        String stored;
        String seen;
        Team team;
        Page page;
        try (HostProcess first = host.start(ONE_PRODUCT)) {
            team = Team.in("SHOP", Visitor.as("editor", first.confluence()));
            String keyResult = team.keyResult("Checkout completion", "mia.new");
            team.editor().post("key-result/" + keyResult + "/check-in", Bodies.checkIn(7, "value", "42"));
            page = Page.withTable(team.editor(), "SHOP", "team", team.name());
            stored = team.everything();
            seen = page.bodyFor(team.editor());
            interrupted(first);
        }
        try (HostProcess second = host.start(ONE_PRODUCT)) {
            Team again = team.as(Visitor.as("editor", second.confluence()));

            assertEquals(stored, again.everything());
            assertEquals(seen, page.bodyFor(again.editor()));
            assertEquals(team.area() + "-KR2", again.keyResult("The next number"));
        }
    }

    @Test
    public void anInterruptLeavesNoProcess() throws IOException {
        HostProcess running = host.start(List.of());
        List<ProcessHandle> children = running.children();

        interrupted(running);

        assertFalse(running.isRunning());
        assertTrue(children.stream().noneMatch(ProcessHandle::isAlive));
    }

    @Test
    public void aTakenPortIsOneClearLine() {
        try (HostProcess first = host.start(ONE_PRODUCT)) {
            String port = first.confluence().url().replaceAll("\\D+(\\d+)/.*", "$1");

            HostProcess second =
                    DevHost.ofThisBuild().start(List.of("--only", "confluence", "--confluence-port", port));

            givesUpWith("Port " + port + " is taken", second);
        }
    }

    @Test
    public void aJarThatIsNotThereIsOneClearLine() {
        givesUpWith(
                "There is no jar nowhere.jar",
                DevHost.run(
                        List.of("--jar", "nowhere.jar", "--home", host.home().toString())));
    }

    @Test
    public void anOptionThatWeDoNotHaveIsSaid() {
        HostProcess refused = DevHost.run(List.of("--colour", "red"));

        assertEquals(1, refused.ended(Duration.ofSeconds(10)));
        assertTrue(refused.output().startsWith("dev host: Unknown or incomplete option --colour"));
        assertTrue(refused.output().contains("Options: --jar FILE"));
    }

    private static void givesUpWith(String words, HostProcess process) {
        assertEquals(1, process.ended(Duration.ofSeconds(10)));
        assertEquals(process.output(), 1, process.output().lines().count());
        assertTrue(process.output(), process.output().startsWith("dev host: " + words));
    }

    /** As Ctrl-C does. */
    private static void interrupted(HostProcess process) throws IOException {
        new ProcessBuilder("kill", "-INT", Long.toString(process.id())).start();
        int unused = process.ended(Duration.ofSeconds(10));
    }
}
