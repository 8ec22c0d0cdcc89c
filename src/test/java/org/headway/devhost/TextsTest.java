package org.headway.devhost;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.headway.devhost.sal.Texts;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class TextsTest {
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void textsAreMessageFormats() throws Exception {
        assertEquals("It's 3", texts(true).getText(Locale.ENGLISH, "a", 3));
    }

    @Test
    public void aLanguageFallsBackToTheGeneralFile() throws Exception {
        Texts texts = texts(true);
        assertEquals("Zwei", texts.getText(Locale.GERMANY, "b"));
        assertEquals("It's 1", texts.getText(Locale.GERMANY, "a", 1));
    }

    @Test
    public void filesAreReadAsLatin1WithEscapes() throws Exception {
        assertEquals("\u00fc \u00c3\u00bc", texts(true).getText(Locale.ENGLISH, "c"));
    }

    @Test
    public void aMissingTextShowsItsKeyAndIsRecorded() throws Exception {
        Texts texts = texts(false);
        assertEquals("gone", texts.getText(Locale.ENGLISH, "gone"));
        assertEquals(Set.of("gone"), texts.missing());
    }

    @Test
    public void aMissingTextFailsTheStrictHost() throws Exception {
        Texts texts = texts(true);
        assertThrows(Texts.MissingText.class, () -> texts.getText(Locale.ENGLISH, "gone"));
    }

    private Texts texts(boolean strict) throws IOException {
        write("i18n.properties", "a=It''s {0}\nb=Two\nc=\\u00fc \u00fc");
        write("i18n_de.properties", "b=Zwei");
        Texts texts = new Texts(strict);
        texts.load(List.of("i18n"), this::address);
        return texts;
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.getRoot().toPath().resolve(name), content, StandardCharsets.UTF_8);
    }

    private URL address(String name) {
        Path file = folder.getRoot().toPath().resolve(name);
        try {
            return Files.exists(file) ? file.toUri().toURL() : null;
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
