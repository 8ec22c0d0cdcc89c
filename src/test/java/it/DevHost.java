package it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** How to start a dev host: a jar, and the home where it keeps everything. */
public record DevHost(Path jar, Path home) {

    public static DevHost ofThisBuild() {
        return new DevHost(packagedJar(), emptyFolder());
    }

    public static Path packagedJar() {
        return Path.of(System.getProperty("headway.jar"));
    }

    public static Path build() {
        return packagedJar().getParent();
    }

    /** Below the build's folder, and swept away with it. */
    public static Path emptyFolder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(build().resolve("it")), "");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public DevHost with(Path otherJar) {
        return new DevHost(otherJar, home);
    }

    /** Starts on free ports unless the options name some, and waits until it serves or has given up. */
    public HostProcess start(List<String> options) {
        return run(
                Stream.of(List.of("--jar", jar.toString(), "--home", home.toString()), portsUnlessIn(options), options)
                        .flatMap(List::stream)
                        .toList());
    }

    /** Starts with exactly these options. */
    public static HostProcess run(List<String> options) {
        Path build = build();
        try {
            String libraries = Files.readString(build.resolve("dev-host.classpath"));
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "-cp",
                    build.resolve("test-classes") + ":" + build.resolve("host-api-classes") + ":" + libraries,
                    "org.headway.devhost.DevHost"));
            command.addAll(options);
            Path log = emptyFolder().resolve("dev-host.log");
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            return new HostProcess(process, log, options.contains("--only") ? 1 : 2).awaited();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<String> portsUnlessIn(List<String> options) {
        return Stream.of("--confluence-port", "--jira-port")
                .filter(port -> !options.contains(port))
                .flatMap(port -> Stream.of(port, "0"))
                .toList();
    }
}
