package org.headway.okr.view;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;

/** The HTML of every widget is what somebody has looked at. {@code -Dgolden.update=true} writes it anew, and fails. */
public class GoldenTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    private final Map<String, String> widgets = new Widgets(new VelocityTemplates()).all();

    @Test
    public void everyWidgetLooksAsItDidWhenItWasLookedAt() throws IOException {
        for (Map.Entry<String, String> widget : widgets.entrySet()) {
            Path expected = GOLDEN.resolve(widget.getKey()).resolve("expected.html");
            if (UPDATE) {
                Files.createDirectories(expected.getParent());
                Files.writeString(expected, widget.getValue());
            }
            assertEquals(widget.getKey(), Files.readString(expected), widget.getValue());
        }
        assertFalse("written anew: look at the difference, then run again without golden.update", UPDATE);
    }

    @Test
    public void everyGoldenFileHasItsCase() throws IOException {
        try (Stream<Path> files = Files.walk(GOLDEN)) {
            Set<String> cases = files.filter(Files::isRegularFile)
                    .map(file -> GOLDEN.relativize(file.getParent()).toString())
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(new TreeSet<>(widgets.keySet()), cases);
        }
    }
}
