package it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import javax.tools.ToolProvider;

/**
 * A copy of the packaged jar whose clock a test moves: every look at it adds the days that a file says. Nothing else in the
 * jar differs, and nothing in the jar that ships can be moved.
 */
public final class MovedClock {
    private static final String CLOCK = "org/headway/okr/platform/ProductClock.class";
    private static final String SOURCE =
            """
            package org.headway.okr.platform;
            import java.time.*;
            @jakarta.inject.Named
            public final class ProductClock extends Clock {
                private final com.atlassian.sal.api.timezone.TimeZoneManager zones;
                @jakarta.inject.Inject
                public ProductClock(com.atlassian.sal.api.timezone.TimeZoneManager zones) { this.zones = zones; }
                @Override public ZoneId getZone() { return zones.getDefaultTimeZone().toZoneId(); }
                @Override public Clock withZone(ZoneId zone) { throw new UnsupportedOperationException(); }
                @Override public Instant instant() {
                    try {
                        String days = java.nio.file.Files.readString(java.nio.file.Path.of("%s")).strip();
                        return Clock.tickMillis(ZoneOffset.UTC).instant().plus(Duration.ofDays(Long.parseLong(days)));
                    } catch (java.io.IOException failure) {
                        throw new java.io.UncheckedIOException(failure);
                    }
                }
            }
            """;

    private final Path days;
    private final Path jar;

    private MovedClock(Path days, Path jar) {
        this.days = days;
        this.jar = jar;
    }

    public static MovedClock on(LocalDate day) {
        try {
            Path folder = DevHost.emptyFolder();
            MovedClock clock = new MovedClock(folder.resolve("days"), folder.resolve("moved.jar"));
            clock.moveTo(day);
            clock.build(folder);
            return clock;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public Path jar() {
        return jar;
    }

    /** The hour stays that of the real clock. */
    public void moveTo(LocalDate day) {
        try {
            long ahead = ChronoUnit.DAYS.between(LocalDate.now(ZoneOffset.UTC), day);
            Path written = Files.writeString(days.resolveSibling("days.new"), String.valueOf(ahead));
            Files.move(written, days, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void build(Path folder) throws IOException {
        Path source = Files.writeString(folder.resolve("ProductClock.java"), SOURCE.formatted(days));
        Path build = DevHost.build();
        String libraries = String.join(
                ":",
                List.of(
                        build.resolve("host-api-classes").toString(),
                        Files.readString(build.resolve("dev-host.classpath"))));
        int failed = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-proc:none", "-d", folder.toString(), "-cp", libraries, source.toString());
        if (failed != 0) {
            throw new AssertionError("The moved clock does not compile");
        }
        Files.copy(DevHost.packagedJar(), jar);
        try (FileSystem inside = FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of())) {
            Files.copy(folder.resolve(CLOCK), inside.getPath(CLOCK), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
