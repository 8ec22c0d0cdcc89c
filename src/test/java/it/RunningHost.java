package it;

import java.util.List;
import java.util.Optional;

/**
 * The products that all tests of one run share. The system properties {@code confluence.url} and {@code jira.url} name
 * licensed ones; where they are missing, one dev host is started for both and stopped at the end.
 */
public final class RunningHost {
    private RunningHost() {}

    public static Site confluence() {
        return licensed("confluence.url", "/login.action").orElseGet(() -> Started.HOST.confluence());
    }

    public static Site jira() {
        return licensed("jira.url", "/login.jsp").orElseGet(() -> Started.HOST.jira());
    }

    private static Optional<Site> licensed(String property, String loginPath) {
        return Optional.ofNullable(System.getProperty(property)).map(url -> new Site(url, loginPath, false));
    }

    /** Starts with the first test that asks. */
    private static final class Started {
        static final HostProcess HOST = DevHost.ofThisBuild().start(List.of("--empty", "--strict"));

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(HOST::close));
        }
    }
}
