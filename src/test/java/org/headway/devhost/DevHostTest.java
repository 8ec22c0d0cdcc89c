package org.headway.devhost;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.startsWith;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.headway.devhost.PluginJar.aPlugin;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** The program as a process of its own. */
public class DevHostTest {
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void aMissingJarIsSaidInOneLine() throws Exception {
        assertThat(refusal("--jar", "gone.jar"), startsWith("dev host: There is no jar gone.jar"));
    }

    @Test
    public void aTakenPortIsSaidInOneLine() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            String port = String.valueOf(taken.getLocalPort());
            assertEquals("dev host: Port " + port + " is taken", refusal("--jar", plugin(), "--jira-port", port));
        }
    }

    @Test
    public void aPluginThatDoesNotStartIsSaidInOneLine() throws Exception {
        Path broken =
                aPlugin().index("component", "gone.Bean").pack(folder.getRoot().toPath());
        assertThat(refusal("--jar", broken.toString(), "--jira-port", "0"), containsString("gone.Bean"));
    }

    @Test
    public void itSaysWhereItRunsAndStopsWhenItIsTold() throws Exception {
        Process program = start("--jar", plugin(), "--jira-port", "0");
        try (BufferedReader out = program.inputReader()) {
            assertThat(out.readLine(), startsWith("Jira-like: http://localhost:"));
        }
        program.destroy();
        assertTrue(program.waitFor(20, TimeUnit.SECONDS));
    }

    @Test
    public void aDatabaseInUseIsSaidInOneLine() throws Exception {
        Process program = start("--jar", plugin(), "--jira-port", "0");
        try (BufferedReader out = program.inputReader()) {
            assertThat(out.readLine(), startsWith("Jira-like"));
            assertThat(refusal("--jar", plugin(), "--jira-port", "0"), containsString("cannot be opened"));
        } finally {
            program.destroy();
        }
    }

    private String refusal(String... options) throws Exception {
        Process program = start(options);
        List<String> said = program.errorReader().lines().toList();
        assertTrue(program.waitFor(20, TimeUnit.SECONDS));
        assertEquals(1, program.exitValue());
        assertEquals(said.toString(), 1, said.size());
        return said.get(0);
    }

    private Process start(String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                DevHost.class.getName(),
                "--only",
                "jira",
                "--home",
                folder.getRoot().toString()));
        command.addAll(List.of(options));
        return new ProcessBuilder(command).start();
    }

    private String plugin() throws IOException {
        return aPlugin().pack(folder.getRoot().toPath()).toString();
    }
}
