package org.headway.okr;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.Test;

/** A file that somebody opens is read to its end. */
public class FileLengthTest {
    private static final int LONGEST = 250;

    @Test
    public void nothingThatIsWrittenByHandIsLongerThanAReaderReads() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            List<Path> written = files.filter(file -> file.toString().matches(".*\\.(java|js|css|vm)"))
                    .toList();
            assertTrue(written.size() > 500);
            assertEquals(
                    List.of(),
                    written.stream().filter(file -> lines(file) > LONGEST).toList());
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
