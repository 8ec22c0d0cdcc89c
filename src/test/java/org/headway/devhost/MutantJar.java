package org.headway.devhost;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The packaged jar, and copies of it with one thing broken. */
record MutantJar(Path jar) {
    static final String INDEX = "META-INF/plugin-components/";

    static MutantJar packaged() {
        return new MutantJar(Path.of(System.getProperty("headway.jar")));
    }

    List<String> lines(String file) throws IOException {
        try (FileSystem content = open(jar)) {
            return Files.readAllLines(content.getPath(file));
        }
    }

    Path with(Path folder, String file, UnaryOperator<String> change) throws IOException {
        Path mutant = Files.createTempFile(folder, "mutant", ".jar");
        Files.write(mutant, Files.readAllBytes(jar));
        try (FileSystem content = open(mutant)) {
            Path changed = content.getPath(file);
            String before = Files.readString(changed);
            String after = change.apply(before);
            if (before.equals(after)) {
                throw new IllegalArgumentException("Nothing to break in " + file);
            }
            Files.writeString(changed, after);
        }
        return mutant;
    }

    private static FileSystem open(Path jar) throws IOException {
        return FileSystems.newFileSystem(
                URI.create("jar:" + jar.toAbsolutePath().toUri()), Map.of());
    }
}
