package org.headway.okr.view.paper;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.headway.okr.view.VelocityTemplates;
import org.headway.okr.view.Widgets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.Test;

/** What is exported is XHTML of the plainest kind. */
public class PaperTest {

    private static final Set<String> ELEMENTS =
            Set.of("a", "p", "strong", "br", "small", "div", "table", "thead", "tbody", "tr", "th", "td");
    private static final Set<String> ATTRIBUTES = Set.of("href", "style", "width", "colspan", "valign");
    private static final Set<String> PROPERTIES = Set.of(
            "background-color",
            "border",
            "border-collapse",
            "color",
            "font-size",
            "line-height",
            "margin-top",
            "padding",
            "page-break-after",
            "page-break-inside",
            "table-layout",
            "text-align",
            "text-decoration",
            "vertical-align",
            "word-wrap",
            "-fs-table-paginate");
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final List<String> IN_WESTERN_LETTERS = List.of(
            "static/ordinary",
            "static/german",
            "static/detail",
            "static/detail-german",
            "static/types",
            "static/types-german");

    private final Widgets widgets = new Widgets(new VelocityTemplates());
    private final Map<String, String> onPaper = widgets.onPaper();

    @Test
    public void isWellFormedWhateverPeopleWrite() {
        Map<String, String> all = new TreeMap<>(onPaper);
        widgets.all().forEach((name, html) -> {
            if (name.startsWith("message/")) {
                all.put(name, html);
            }
        });
        all.forEach(PaperTest::assertIsXml);
    }

    @Test
    public void hasNothingThatNeedsABrowser() {
        for (Element element : elements()) {
            assertTrue(element.tagName(), ELEMENTS.contains(element.tagName()));
            for (Attribute attribute : element.attributes()) {
                assertTrue(attribute.html(), ATTRIBUTES.contains(attribute.getKey()));
            }
        }
    }

    @Test
    public void isStyledWithTheFewPropertiesThatPrintersKnow() {
        Set<String> used = elements().stream()
                .flatMap(element -> List.of(element.attr("style").split(";")).stream())
                .map(rule -> rule.replaceFirst(":.*", "").strip())
                .filter(property -> !property.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(PROPERTIES), used);
    }

    @Test
    public void saysInWesternLettersWhatItsSignsSay() {
        for (String name : IN_WESTERN_LETTERS) {
            String text = onPaper.get(name).replaceAll("[●◐○]", "");
            assertEquals(name, text, new String(text.getBytes(WESTERN), WESTERN));
        }
    }

    private List<Element> elements() {
        return Jsoup.parse(String.join("", onPaper.values()), Parser.xmlParser()).getAllElements().stream()
                .skip(1)
                .toList();
    }

    /** Without a document type only the five entities of XML have names. */
    private static void assertIsXml(String name, String html) {
        try {
            DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(("<body>" + html + "</body>").getBytes(UTF_8)));
        } catch (Exception malformed) {
            throw new AssertionError(name + "\n" + html, malformed);
        }
    }
}
