package org.headway.devhost;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.headway.devhost.link.Joint;

/** The command line. */
record Options(Map<String, String> values) {
    static final String USAGE =
            """
            Options: --jar FILE [--home DIR] [--only confluence|jira] [--empty] [--strict] [--websudo] [--aui DIR]
                     [--confluence-port 1990] [--jira-port 2990] [--confluence-db JDBC_URL] [--jira-db JDBC_URL]
                     [--link acting|asking|none] [--confluence-link-url URL] [--jira-link-url URL]""";

    private static final Set<String> FLAGS = Set.of("--empty", "--strict", "--websudo", "--help");
    private static final Set<String> SETTINGS = Set.of(
            "--jar",
            "--home",
            "--only",
            "--aui",
            "--link",
            "--confluence-port",
            "--jira-port",
            "--confluence-db",
            "--jira-db",
            "--confluence-link-url",
            "--jira-link-url");

    static Options parse(List<String> arguments) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < arguments.size(); i++) {
            String name = arguments.get(i);
            if (FLAGS.contains(name)) {
                values.put(name, "");
            } else if (SETTINGS.contains(name) && i + 1 < arguments.size()) {
                values.put(name, arguments.get(++i));
            } else {
                throw new StartFailure("Unknown or incomplete option " + name + "\n" + USAGE);
            }
        }
        if (!values.containsKey("--jar") && !values.containsKey("--help")) {
            throw new StartFailure("Which jar? Give --jar FILE\n" + USAGE);
        }
        return new Options(values);
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    Optional<String> get(String name) {
        return Optional.ofNullable(values.get(name));
    }

    Optional<Path> path(String name) {
        return get(name).map(Path::of);
    }

    /** How the products are joined; a product that is started alone has a link only to where an option says. */
    Joint joint() {
        Map<String, URI> detours = new HashMap<>();
        for (String product : List.of("confluence", "jira")) {
            get("--" + product + "-link-url").ifPresent(url -> detours.put(product, URI.create(url)));
        }
        boolean alone = has("--only") && detours.isEmpty();
        String mode = get("--link").orElse(alone ? "none" : "acting");
        try {
            return new Joint(Joint.mode(mode), detours);
        } catch (IllegalArgumentException failure) {
            throw new StartFailure("Not a kind of link: " + mode + "\n" + USAGE);
        }
    }

    int port(String product, int otherwise) {
        String given = values.getOrDefault("--" + product + "-port", String.valueOf(otherwise));
        try {
            return Integer.parseInt(given);
        } catch (NumberFormatException failure) {
            throw new StartFailure("Not a port: " + given);
        }
    }
}
