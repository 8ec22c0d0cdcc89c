package org.headway.okr.build;

import static org.junit.Assert.assertEquals;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.Test;

/** The committed Spring Scanner index says what the annotations in the code say. */
public class ScannerIndexTest {

    private static final Path COMMITTED = Path.of("src/main/resources/META-INF/plugin-components");

    @Test
    public void theIndexIsWhatTheAnnotationsSay() throws IOException {
        var ours = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.headway.okr");
        Map<String, TreeSet<String>> wanted = Index.of(ours);
        if (Boolean.getBoolean("index.update")) {
            for (var file : wanted.entrySet()) {
                Files.write(COMMITTED.resolve(file.getKey()), file.getValue());
            }
            throw new AssertionError("index updated; run again without -Dindex.update");
        }
        assertEquals(wanted, committed());
    }

    private static Map<String, TreeSet<String>> committed() throws IOException {
        Map<String, TreeSet<String>> files = new TreeMap<>();
        try (var listed = Files.list(COMMITTED)) {
            for (Path file : (Iterable<Path>) listed::iterator) {
                List<String> lines = Files.readAllLines(file);
                files.put(file.getFileName().toString(), new TreeSet<>(lines));
            }
        }
        return files;
    }
}
