package org.headway.okr.build;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.Test;

/** The descriptor names only what is there, and everything that has to be named. */
public class DescriptorTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Set<String> PRODUCT_MODULES = Set.of("xhtml-macro", "jql-function", "web-panel", "web-item");

    private final Document descriptor = read();

    private static Document read() {
        try (InputStream in = Files.newInputStream(Path.of("atlassian-plugin.xml"))) {
            return Jsoup.parse(in, "UTF-8", "", Parser.xmlParser());
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    @Test
    public void everyClassItNamesCanBeLoaded() throws ClassNotFoundException {
        List<String> names = descriptor.select("[class]").eachAttr("class");
        assertFalse(names.isEmpty());
        for (String name : names) {
            assertEquals(name, Class.forName(name).getName());
        }
    }

    @Test
    public void aMacroIsAMacro() throws ClassNotFoundException {
        for (Element macro : descriptor.select("xhtml-macro")) {
            Class<?> type = Class.forName(macro.attr("class"));
            assertTrue(com.atlassian.confluence.macro.Macro.class.isAssignableFrom(type));
            assertEquals(1, type.getConstructors().length);
        }
    }

    /** Which of two is asked then is not documented. */
    @Test
    public void noAddressIsOfTwoServlets() {
        List<String> open = descriptor.select("servlet > url-pattern").eachText().stream()
                .filter(pattern -> pattern.endsWith("*"))
                .toList();
        for (String pattern : open) {
            String begin = pattern.replace("*", "");
            assertEquals(
                    List.of(pattern),
                    open.stream().filter(other -> other.startsWith(begin)).toList());
        }
    }

    @Test
    public void everyResourceItNamesIsThere() {
        for (Element resource : descriptor.select("web-resource > resource, resource[type=download]")) {
            assertTrue(resource.attr("location"), Files.exists(RESOURCES.resolve(resource.attr("location"))));
        }
        assertTrue(Files.exists(RESOURCES.resolve("i18n/headway.properties")));
        for (String icon : descriptor.select("[icon]").eachAttr("icon")) {
            assertTrue(icon, Files.exists(RESOURCES.resolve(icon.substring(icon.indexOf("images/")))));
        }
    }

    @Test
    public void whatOnlyOneProductHasNamesThatProduct() {
        for (Element module : descriptor.root().child(0).children()) {
            if (PRODUCT_MODULES.contains(module.tagName())) {
                assertFalse(module.attr("key"), module.attr("application").isEmpty());
            }
        }
    }

    @Test
    public void everyEntityIsNamedAndEveryNamedEntityIsThere() {
        Set<String> entities = new ClassFileImporter()
                .importPackages("org.headway.okr.storage").stream()
                        .filter(type -> type.isAssignableTo(net.java.ao.RawEntity.class))
                        // Upgrades know tables as they were.
                        .filter(type -> !type.getPackageName().endsWith(".upgrade"))
                        .map(type -> type.getName())
                        .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(entities, new TreeSet<>(descriptor.select("ao > entity").eachText()));
        assertEquals("org.headway.okr", descriptor.selectFirst("ao").attr("namespace"));
    }

    @Test
    public void everyMacroParameterHasLabelHelpAndWordsForItsValues() throws IOException {
        Properties words = new Properties();
        try (InputStream in = Files.newInputStream(RESOURCES.resolve("i18n/headway.properties"))) {
            words.load(in);
        }
        for (Element macro : descriptor.select("xhtml-macro")) {
            String prefix = "org.headway.okr." + macro.attr("name");
            assertTrue(prefix, words.containsKey(prefix + ".label") && words.containsKey(prefix + ".desc"));
            for (Element parameter : macro.select("parameter")) {
                String key = prefix + ".param." + parameter.attr("name");
                assertTrue(key, words.containsKey(key + ".label") && words.containsKey(key + ".desc"));
                for (String value : parameter.select("value").eachAttr("name")) {
                    assertTrue(value, words.containsKey(key + "." + value + ".desc"));
                }
            }
        }
    }
}
