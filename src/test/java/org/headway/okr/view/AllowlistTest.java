package org.headway.okr.view;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.Test;

/** The products let templates call what the descriptor lists, and nothing else. */
public class AllowlistTest {

    @Test
    public void theAllowlistNamesExactlyWhatTemplatesCall() throws IOException {
        VelocityTemplates templates = new VelocityTemplates();
        assertFalse(new Widgets(templates).all().isEmpty());
        String descriptor = Files.readString(Path.of("atlassian-plugin.xml"));
        Set<String> listed = new TreeSet<>(Jsoup.parse(descriptor, Parser.xmlParser())
                .select("velocity-allowlist > method")
                .eachText());
        assertEquals(String.join("\n", templates.called()), String.join("\n", listed));
    }
}
