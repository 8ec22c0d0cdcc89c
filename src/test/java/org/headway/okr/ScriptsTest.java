package org.headway.okr;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.Test;

/** The scripts share one object; what one puts there, no other overwrites. */
public class ScriptsTest {
    private static final Path UI = Path.of("src/main/resources/ui");
    private static final Pattern GIVEN = Pattern.compile("^ *(?:window\\.)?Headway\\.(\\w+) = ", Pattern.MULTILINE);
    private static final Pattern ASKED = Pattern.compile("getText\\(\\s*'([^']+)'");
    /** One for Confluence's rows, one for Jira's panel: no page has both. */
    private static final List<String> ONE_FOR_EACH_PRODUCT = List.of("linkNextStep");

    @Test
    public void aNameOnTheSharedObjectIsGivenOnce() throws IOException {
        Map<String, TreeSet<String>> givers = new TreeMap<>();
        for (Path script : scripts()) {
            GIVEN.matcher(Files.readString(script)).results().forEach(found -> givers.computeIfAbsent(
                            found.group(1), name -> new TreeSet<>())
                    .add(UI.relativize(script).toString()));
        }
        assertFalse(givers.isEmpty());
        givers.keySet().removeAll(ONE_FOR_EACH_PRODUCT);
        givers.values().removeIf(names -> names.size() == 1);
        assertEquals(Map.of(), givers);
    }

    /** The format of AUI fills in numbers and nothing else. */
    @Test
    public void noScriptAsksForWordsThatChooseAPlural() throws IOException {
        Properties words = new Properties();
        try (Reader file = Files.newBufferedReader(Path.of("src/main/resources/i18n/headway.properties"))) {
            words.load(file);
        }
        for (Path script : scripts()) {
            ASKED.matcher(Files.readString(script))
                    .results()
                    .map(found -> found.group(1))
                    .forEach(key -> assertFalse(
                            script + ": " + key, words.getProperty(key, "").contains(",choice,")));
        }
    }

    private static List<Path> scripts() throws IOException {
        try (Stream<Path> files = Files.walk(UI)) {
            return files.filter(file -> file.toString().endsWith(".js")).toList();
        }
    }
}
