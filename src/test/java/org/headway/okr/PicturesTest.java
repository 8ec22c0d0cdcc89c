package org.headway.okr;

import static java.util.stream.Collectors.toCollection;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.Test;

/** The guides show each picture that is taken, and none that is missing. */
public class PicturesTest {
    private static final List<Path> GUIDES =
            List.of(Path.of("README.md"), Path.of("docs/user-guide.md"), Path.of("docs/admin-guide.md"));
    private static final Pattern SHOWN = Pattern.compile("images/([\\w-]+\\.png)");

    @Test
    public void eachPictureIsShown() throws IOException {
        TreeSet<String> shown = new TreeSet<>();
        for (Path guide : GUIDES) {
            SHOWN.matcher(Files.readString(guide)).results().forEach(found -> shown.add(found.group(1)));
        }
        assertFalse(shown.isEmpty());
        try (Stream<Path> taken = Files.list(Path.of("docs/images"))) {
            assertEquals(
                    taken.map(picture -> picture.getFileName().toString()).collect(toCollection(TreeSet::new)), shown);
        }
    }
}
