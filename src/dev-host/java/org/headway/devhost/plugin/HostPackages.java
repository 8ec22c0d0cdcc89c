package org.headway.devhost.plugin;

import com.atlassian.sal.api.user.UserKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.headway.devhost.Product;

/** The packages that a product exports to plugins. */
public final class HostPackages {
    private static final List<String> LIBRARIES = List.of(
            "net.java.ao",
            "net.java.ao.schema",
            "org.slf4j",
            "jakarta.annotation",
            "jakarta.inject",
            "jakarta.servlet",
            "jakarta.servlet.http",
            "jakarta.ws.rs",
            "jakarta.ws.rs.container",
            "jakarta.ws.rs.core",
            "jakarta.ws.rs.ext",
            "com.fasterxml.jackson.annotation");

    private HostPackages() {}

    public static List<String> of(Product product) {
        return Stream.concat(
                        LIBRARIES.stream(),
                        signatures()
                                // Markers for the compiler and the scanner; plugins run without them.
                                .filter(name -> !name.startsWith("com.atlassian.plugin.spring.scanner"))
                                .filter(product::exports))
                .toList();
    }

    private static Stream<String> signatures() {
        try {
            Path root = Path.of(UserKey.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            try (Stream<Path> files = Files.walk(root)) {
                return files
                        .filter(file -> file.toString().endsWith(".class"))
                        .map(file ->
                                root.relativize(file.getParent()).toString().replace('/', '.'))
                        .distinct()
                        .toList()
                        .stream();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
