package it.macro;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import it.Attacks;
import it.Bodies;
import it.Harm;
import it.Page;
import it.RunningHost;
import it.Team;
import it.Visitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.Assume;
import org.junit.Test;

/** The macro {@code headway-key-result}. */
public class KeyResultInASentenceIT {
    private final Visitor editor = Visitor.as("editor");
    private final Team team = Team.in("SHOP", editor);
    private final String keyResult = team.keyResult("Checkout completion");

    @Test
    public void isALozengeThatLeadsToItsPage() {
        editor.post("key-result/" + keyResult + "/check-in", Bodies.checkIn(5, "value", "55"))
                .expecting(201);

        Element content = sentence(keyResult).contentFor(Visitor.as("reader"));

        assertEquals("See 5 of 10, medium Checkout completion: 55 of 100 %.", content.text());
        Element page = editor.follow(content.selectFirst("a").attr("href"));
        assertEquals("Checkout completion", page.selectFirst("h1").text());
    }

    @Test
    public void isFoundHoweverItsKeyIsTyped() {
        assertTrue(sentence(" " + keyResult.toLowerCase() + " ").bodyFor(editor).contains("Checkout completion"));
    }

    @Test
    public void thatMayNotBeReadIsTwoWordsAndTheSameAsUnknown() {
        Page forbidden = sentence(keyResult);

        for (Visitor visitor : List.of(Visitor.as("outsider"), Visitor.anonymous())) {
            assertEquals("<p>See key result.</p>", forbidden.bodyFor(visitor));
        }
        for (String key : List.of("NOWHERE-KR1", team.area() + "-KR99", team.objective(), "", "x", "<b>")) {
            assertEquals("<p>See key result.</p>", sentence(key).bodyFor(editor));
        }
        assertEquals(
                "<p>See key result.</p>",
                Page.written(editor, "OPEN", "<p>See " + Page.macro("headway-key-result") + ".</p>")
                        .bodyFor(editor));
    }

    @Test
    public void isTextAndALinkOutsideOfABrowser() {
        editor.post("key-result/" + keyResult + "/check-in", Bodies.checkIn(5, "value", "55"))
                .expecting(201);
        Page page = sentence(keyResult);

        for (String type : List.of("pdf", "word", "email", "feed", "html_export", "diff")) {
            Element export = editor.get("/pages/exportpage.action?pageId=" + page.id() + "&type=" + type)
                    .expecting(200)
                    .html();
            assertEquals(
                    type,
                    "<p>See ◐ 5 <a href=\"%s/plugins/servlet/headway/%s\">Checkout completion</a>: 55 of 100 %%.</p>"
                            .formatted(editor.site().url(), keyResult),
                    export.selectFirst("p").outerHtml());
        }
    }

    @Test
    public void needsFourStatementsForEachWhateverItsHistory() {
        Assume.assumeTrue(RunningHost.confluence().isDevHost());
        int without =
                Page.written(editor, "SHOP", "<p>See.</p>").openedBy(editor).statements();
        for (int time = 0; time < 50; time++) {
            editor.post("key-result/" + keyResult + "/check-in", Bodies.checkIn(5))
                    .expecting(201);
        }

        int with = sentence(keyResult).openedBy(editor).statements();

        assertTrue(with - without + " statements", with - without <= 4);
    }

    @Test
    public void showsHostileTextAsText() {
        List<String> keys = new ArrayList<>();
        for (String text : Attacks.storable()) {
            Map<String, String> measure = Map.of(
                    "type", "METRIC", "from", "0", "to", "5", "unit", text.substring(0, Math.min(40, text.length())));
            keys.add(editor.post("key-result", Map.of("objective", team.objective(), "title", text, "measure", measure))
                    .expecting(201)
                    .json()
                    .path("key")
                    .asText());
        }
        StringBuilder storage = new StringBuilder();
        keys.forEach(key -> storage.append(Page.macro("headway-key-result", "key", key)));
        Page page = Page.written(editor, "SHOP", storage.toString());

        assertEquals(List.of(), Harm.in(page.contentFor(editor)));
        assertEquals(
                List.of(),
                Harm.in(editor.get("/pages/exportpage.action?pageId=" + page.id() + "&type=pdf")
                        .html()
                        .body()));
    }

    private Page sentence(String key) {
        return Page.written(editor, "OPEN", "<p>See " + Page.macro("headway-key-result", "key", key) + ".</p>");
    }
}
