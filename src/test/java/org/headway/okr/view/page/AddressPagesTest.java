package org.headway.okr.view.page;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.StringReader;
import java.util.Collection;
import javax.xml.parsers.DocumentBuilderFactory;
import org.headway.okr.view.AddressWidgets;
import org.headway.okr.view.VelocityTemplates;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.Test;
import org.xml.sax.InputSource;

/** What every page at an address owes to those who do not look at it, or look without scripts. */
public class AddressPagesTest {

    private static final Collection<String> PAGES =
            new AddressWidgets(new VelocityTemplates()).pages().values();

    private static Iterable<Document> pages() {
        return PAGES.stream().map(Jsoup::parse).toList();
    }

    @Test
    public void aPageHasOneTitleAndNoGapsBetweenItsHeadings() {
        for (Document page : pages()) {
            assertEquals(1, page.select("h1").size());
            assertTrue(page.select("h3, h4, h5, h6").isEmpty());
            assertFalse(page.title().isBlank());
        }
    }

    @Test
    public void aPageAsksForTheProductsFrame() {
        for (Document page : pages()) {
            assertEquals("atl.general", page.selectFirst("meta[name=decorator]").attr("content"));
        }
    }

    @Test
    public void aPageIsReadWithoutScriptsAndAButtonIsOnlyTheSponsors() {
        for (Document page : pages()) {
            assertTrue(page.select("script, form, input, iframe, img").isEmpty());
            assertTrue(page.select("button:not(.okr-sign-it)").isEmpty());
        }
    }

    @Test
    public void everyCellOfATableHasItsHeadings() {
        for (Document page : pages()) {
            for (Element table : page.select("table")) {
                assertEquals(
                        table.select("thead th[scope=col]").size(),
                        table.select("thead th").size());
                assertEquals(
                        table.select("tbody tr").size(),
                        table.select("tbody th[scope=row]").size());
            }
        }
    }

    @Test
    public void everyChartIsAWellFormedPictureThatSaysWhatItShows() throws Exception {
        for (Document page : pages()) {
            assertTrue(page.select("svg:not([role=img][aria-label])").isEmpty());
            assertTrue(page.select("svg[aria-label~=^\\s*$]").isEmpty());
        }
        for (String page : PAGES) {
            for (String chart : page.split("(?=<svg )")) {
                if (chart.startsWith("<svg ")) {
                    String svg = chart.substring(0, chart.indexOf("</svg>") + "</svg>".length());
                    var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
                    assertEquals(
                            "svg",
                            builder.parse(new InputSource(new StringReader(svg)))
                                    .getDocumentElement()
                                    .getTagName());
                }
            }
        }
    }

    @Test
    public void everyLinkLeadsToAPageOfOurs() {
        for (Document page : pages()) {
            for (String address : page.select("a").eachAttr("href")) {
                assertTrue(
                        address,
                        address.matches(
                                "/confluence/plugins/servlet/headway/(SHOP|COMP)-(KR|O)[0-9]+(\\?before=[0-9-]{10})?"));
            }
        }
    }
}
