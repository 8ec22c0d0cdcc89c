package it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A dev host in a process of its own, and what it printed. */
public final class HostProcess implements AutoCloseable {
    private static final Pattern SERVES = Pattern.compile("(?m)^(\\S+)-like: (\\S+) \\(");

    private final Process process;
    private final Path log;
    private final int products;

    HostProcess(Process process, Path log, int products) {
        this.process = process;
        this.log = log;
        this.products = products;
    }

    HostProcess awaited() {
        Instant latest = Instant.now().plus(Duration.ofSeconds(90));
        while (process.isAlive() && SERVES.matcher(output()).results().count() < products) {
            if (Instant.now().isAfter(latest)) {
                close();
                throw new AssertionError("The dev host does not get ready:\n" + output());
            }
            pause();
        }
        return this;
    }

    public String output() {
        try {
            return Files.readString(log);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public Site confluence() {
        return site("Confluence", "/login.action");
    }

    public Site jira() {
        return site("Jira", "/login.jsp");
    }

    private Site site(String product, String loginPath) {
        Matcher serves = SERVES.matcher(output());
        while (serves.find()) {
            if (serves.group(1).equals(product)) {
                return new Site(serves.group(2), loginPath, true);
            }
        }
        throw new AssertionError(product + " is not served:\n" + output());
    }

    public boolean isRunning() {
        return process.isAlive();
    }

    public long id() {
        return process.pid();
    }

    public List<ProcessHandle> children() {
        return process.descendants().toList();
    }

    /** Waits for the end and answers the exit code. */
    public int ended(Duration patience) {
        try {
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new AssertionError("The dev host still runs after " + patience + ":\n" + output());
            }
            return process.exitValue();
        } catch (InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(15, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
