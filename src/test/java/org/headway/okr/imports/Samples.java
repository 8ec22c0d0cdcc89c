package org.headway.okr.imports;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** OKRs to read: ours, and the public ones of a real company where they lie beside the project. */
final class Samples {

    static final Path OURS = Path.of("src/test/resources/imports/bakery-okrs.md");
    static final Path PUBLIC = Path.of("../shared/samples/sourcegraph-okrs-2021-q1.md");

    private Samples() {}

    static List<Path> all() {
        return Stream.of(OURS, PUBLIC).filter(Files::exists).toList();
    }
}
