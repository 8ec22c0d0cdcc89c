package org.headway.devhost.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.headway.devhost.StartFailure;
import org.osgi.framework.Bundle;

/** The scanner's index files in a bundle: of every kind the general one and the one of the running product. */
record ScanIndex(Bundle bundle, String product) {

    /** A line of an index file, {@code class#suffix}. */
    record Line(String file, Class<?> type, String suffix) {}

    List<Line> lines(String kind) {
        return Stream.of(kind, kind + "-" + product).flatMap(this::read).toList();
    }

    private Stream<Line> read(String kind) {
        String file = "META-INF/plugin-components/" + kind;
        URL entry = bundle.getEntry(file);
        if (entry == null) {
            return Stream.of();
        }
        try (InputStream content = entry.openStream()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .map(String::trim)
                            .filter(line -> !line.isEmpty())
                            .map(line -> parse(file, line.split("#", 2)))
                            .toList()
                            .stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Line parse(String file, String[] parts) {
        return new Line(file, load(file, parts[0]), parts.length > 1 ? parts[1] : "");
    }

    Class<?> load(String file, String name) {
        try {
            return bundle.loadClass(name);
        } catch (ClassNotFoundException | LinkageError missing) {
            throw new StartFailure(
                    file + " names " + name + ", which cannot be loaded in the product '" + product + "'", missing);
        }
    }
}
