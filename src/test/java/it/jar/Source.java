package it.jar;

import it.DevHost;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.ToolProvider;

/** A class written for one mutant, and compiled against what the packaged jar was compiled against. */
record Source(String name, String code) {

    byte[] compiled() {
        Path folder = DevHost.emptyFolder();
        Path file = folder.resolve(name.substring(name.lastIndexOf('.') + 1) + ".java");
        Path build = DevHost.build();
        try {
            Files.writeString(file, code);
            int result = ToolProvider.getSystemJavaCompiler()
                    .run(
                            null,
                            null,
                            null,
                            "--release",
                            "17",
                            "-proc:none",
                            "-d",
                            folder.toString(),
                            "-cp",
                            build.resolve("host-api-classes") + ":"
                                    + Files.readString(build.resolve("dev-host.classpath")),
                            file.toString());
            if (result != 0) {
                throw new AssertionError(name + " does not compile");
            }
            return Files.readAllBytes(folder.resolve(path()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    String path() {
        return name.replace('.', '/') + ".class";
    }
}
