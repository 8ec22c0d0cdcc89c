package it.macro;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import it.Answer;
import it.Attacks;
import it.Bodies;
import it.Harm;
import it.Page;
import it.RunningHost;
import it.Space;
import it.Team;
import it.Visitor;
import java.net.URLEncoder;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.Assume;
import org.junit.Before;
import org.junit.Test;

/** What a page with a table becomes outside the browser. */
public class ExportedTableIT {

    private static final List<String> TYPES = List.of("pdf", "word", "email", "feed", "html_export", "diff");
    private static final int MORE_THAN_OPEN_AT_FIRST = 30;

    private final Visitor editor = Visitor.as("editor");
    private final Team team = Team.in("SHOP", editor);

    @Before
    public void onlyTheDevHostExportsAtTheseAddresses() {
        Assume.assumeTrue(RunningHost.confluence().isDevHost());
    }

    @Test
    public void hasEveryKeyResultWithItsLatestNumbersAndWords() {
        String whyNow =
                "Because nobody comes back after the first time. ".repeat(9).strip();
        editor.post("objective", Map.of("area", team.area(), "title", "Come back", "whyNow", whyNow))
                .expecting(201);
        String keyResult = team.keyResult("Checkout completion", "mia.new");
        String step = "Ask the bank what it does with the orders that nobody has paid for after four days, and tell";
        editor.post("key-result/" + keyResult + "/check-in", Bodies.checkIn(7, "value", "123456.75", "nextStep", step))
                .expecting(201);
        IntStream.range(0, MORE_THAN_OPEN_AT_FIRST).forEach(number -> team.keyResult("Orders on day " + number));
        Page page = Page.withTable(editor, "SHOP", "team", team.name());
        for (String type : TYPES) {
            String text = content(exported(page, type, editor)).text().replace('\u00a0', ' ');
            for (String told : List.of(
                    whyNow, "Checkout completion", "Mia Newname", "123,456.75 %", "from 0 to 100 %", "7 of 10", step)) {
                assertTrue(type + " lacks " + told + "\n" + text, text.contains(told));
            }
            IntStream.range(0, MORE_THAN_OPEN_AT_FIRST)
                    .forEach(number -> assertTrue(type, text.contains("Orders on day " + number + " ")));
        }
    }

    @Test
    public void leadsToThePagesOfWhatItShowsFromOutside() {
        String keyResult = team.keyResult("Checkout completion");
        Page page = Page.withTable(editor, "SHOP", "team", team.name());
        String pages = editor.site().url() + "/plugins/servlet/headway/";
        for (String type : TYPES) {
            assertEquals(
                    List.of(pages + team.objective(), pages + keyResult),
                    content(exported(page, type, editor)).select("a").eachAttr("href"));
        }
    }

    @Test
    public void tellsAsMuchOfTheLogAsThePageAsksFor() {
        String keyResult = team.keyResult("Checkout completion");
        for (String said : List.of("First we looked", "Then we asked")) {
            editor.post("key-result/" + keyResult + "/check-in", Bodies.checkIn(7, "whatGotUsHere", said))
                    .expecting(201);
        }
        assertEquals(List.of(false, false), told(""));
        assertEquals(List.of(false, true), told("last"));
        assertEquals(List.of(true, true), told("all"));
    }

    private List<Boolean> told(String detail) {
        Page page = Page.withTable(editor, "SHOP", "team", team.name(), "detail", detail);
        String text = content(exported(page, "word", editor)).text();
        return List.of(text.contains("Now: First we looked"), text.contains("Now: Then we asked"));
    }

    @Test
    public void needsNeitherScriptsNorStylesAndOffersNothingToPress() {
        team.keyResult("Checkout completion", "editor");
        Page page = Page.withTable(editor, "SHOP", "team", team.name());
        for (String type : TYPES) {
            Answer answer = exported(page, type, editor);
            assertEquals("", answer.html().select("script, link, style").outerHtml());
            Elements printed = content(answer).children();
            assertEquals(
                    "",
                    printed.select("[class], [id], button, input, form, svg, dialog")
                            .outerHtml());
        }
    }

    @Test
    public void showsWhoeverExportsNoMoreThanThePageDoes() {
        team.keyResult("Checkout completion", "mia.new");
        Page page = Page.withTable(editor, "OPEN", "team", team.address());
        for (String type : TYPES) {
            assertTrue(
                    content(exported(page, type, Visitor.as("reader"))).text().contains("Checkout completion"));
            String outside =
                    content(exported(page, type, Visitor.as("outsider"))).text();
            assertEquals("This OKR table is not available.", outside);
        }
    }

    @Test
    public void takesHostileTextForText() {
        Attacks.storable().forEach(team::keyResult);
        Page page = Page.withTable(editor, "SHOP", "team", team.name());
        for (String type : TYPES) {
            Element content = content(exported(page, type, editor));
            assertEquals(List.of(), Harm.in(content));
            for (String attack : Attacks.storable()) {
                assertTrue(attack, content.text().contains(attack.strip().replaceAll("\\s+", " ")));
            }
        }
    }

    @Test
    public void needsOneStatementMoreThanThePageForItsIssues() {
        team.keyResult("Checkout completion", "mia.new");
        Page page = Page.withTable(editor, "SHOP", "team", team.name());
        assertEquals(
                page.openedBy(editor).statements() + 1,
                exported(page, "pdf", editor).statements());
    }

    @Test
    public void invitesNobodyToWriteWhereNothingStandsYet() {
        Page page = Page.withTable(editor, Space.fresh().key());
        assertEquals(
                "No OKRs here yet.", content(exported(page, "word", editor)).text());
    }

    @Test
    public void aPreviewHasTheLookOfThePageWithoutItsScripts() {
        team.keyResult("Checkout completion", "editor");
        Answer preview = editor.submit(
                "/pages/preview.action",
                "spaceKey=SHOP&storage=" + URLEncoder.encode(Page.table("team", team.name()), UTF_8));
        Element html = preview.expecting(200).html();
        assertFalse(html.select("tr[data-key]").isEmpty());
        assertTrue(html.select("link[href*=okr-styles]").size() > 0);
        assertEquals(List.of(), html.select("script[src*=org.headway]").eachAttr("src"));
    }

    private static Answer exported(Page page, String type, Visitor reader) {
        return reader.get("/pages/exportpage.action?pageId=" + page.id() + "&type=" + type)
                .expecting(200);
    }

    /** What the macro printed. */
    private static Element content(Answer export) {
        return export.html().selectFirst(".wiki-content");
    }
}
