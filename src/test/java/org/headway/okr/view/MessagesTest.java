package org.headway.okr.view;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;

/** Every word that is used exists in every language, and every word that exists is used. */
public class MessagesTest {

    private static final Pattern LITERAL = Pattern.compile("[\"'](okr\\.[a-z0-9.-]*[a-z0-9.])[\"']");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)");

    private final Properties english = read("headway.properties");
    private final Properties german = read("headway_de.properties");
    private final Set<String> literals = literals();

    @Test
    public void everyLanguageHasTheSameKeys() {
        assertEquals(new TreeSet<>(english.keySet()), new TreeSet<>(german.keySet()));
    }

    @Test
    public void everyLanguageHasTheSamePlaceholders() {
        for (String key : english.stringPropertyNames()) {
            assertEquals(key, placeholders(english.getProperty(key)), placeholders(german.getProperty(key)));
        }
    }

    @Test
    public void everyTextIsAPatternWithoutQuotes() {
        for (Properties language : List.of(english, german)) {
            for (String key : language.stringPropertyNames()) {
                String text = language.getProperty(key);
                assertFalse(key + " has an apostrophe, which patterns swallow", text.contains("'"));
                assertFalse(
                        key + " is empty", new MessageFormat(text).toPattern().isBlank());
            }
        }
    }

    @Test
    public void propertiesAreAscii() throws IOException {
        for (String file : List.of("headway.properties", "headway_de.properties")) {
            byte[] bytes = Files.readAllBytes(Path.of("src/main/resources/i18n", file));
            for (byte one : bytes) {
                assertTrue(file, one > 0);
            }
        }
    }

    @Test
    public void everyKeyInUseExists() {
        Predicate<String> isPrefix = literal -> literal.endsWith(".");
        for (String literal : literals) {
            assertTrue(
                    literal,
                    isPrefix.test(literal)
                            ? english.stringPropertyNames().stream().anyMatch(key -> key.startsWith(literal))
                            : english.containsKey(literal));
        }
    }

    @Test
    public void everyKeyThatExistsIsInUse() {
        Set<String> unused = new TreeSet<>(english.stringPropertyNames());
        unused.removeIf(key -> key.startsWith("org.headway.okr."));
        unused.removeIf(key -> literals.contains(key)
                || literals.stream().anyMatch(literal -> literal.endsWith(".") && key.startsWith(literal)));
        assertEquals(Set.of(), unused);
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> literals() {
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            return files.filter(file -> file.toString().matches(".*\\.(java|vm|js)"))
                    .flatMap(file -> LITERAL.matcher(text(file)).results())
                    .map(found -> found.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Properties read(String file) {
        Properties words = new Properties();
        try (InputStream in = Files.newInputStream(Path.of("src/main/resources/i18n", file))) {
            words.load(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return words;
    }
}
