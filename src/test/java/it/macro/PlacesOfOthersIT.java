package it.macro;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import it.Bodies;
import it.Page;
import it.RunningHost;
import it.Space;
import it.Team;
import it.Visitor;
import java.net.URLEncoder;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.Assume;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** The agenda and a key result in a sentence, wherever in the product they may stand. */
@RunWith(Parameterized.class)
public class PlacesOfOthersIT {
    private final Visitor editor = Visitor.as("editor");
    private final String space = Space.fresh().key();
    private final Team team = Team.in(space, editor);
    private final String keyResult = team.keyResult("Checkout completion");
    private final String macro;
    private final String shown;

    public PlacesOfOthersIT(String name) {
        boolean isAgenda = name.equals("headway-agenda");
        this.macro = isAgenda
                ? Page.macro(name, "team", team.address())
                : "<p>We watch " + Page.macro(name, "key", keyResult) + ".</p>";
        this.shown = isAgenda ? "Checkout completion" : "Checkout";
    }

    @Parameters(name = "{0}")
    public static Object[] macros() {
        return new Object[] {"headway-agenda", "headway-key-result"};
    }

    @Before
    public void somethingToTalkAbout() {
        Assume.assumeTrue(RunningHost.confluence().isDevHost());
        editor.post("key-result/" + keyResult + "/check-in", Bodies.checkIn(2, "value", "20"))
                .expecting(201);
    }

    @Test
    public void aBlogPost() {
        assertShown(Page.posted(editor, "blogpost", space, "", macro).contentFor(editor));
    }

    @Test
    public void aComment() {
        Page page = Page.written(editor, space, "<p>Plan</p>");
        assertShown(Jsoup.parse(
                Page.posted(editor, "comment", space, page.id(), macro).bodyFor(editor)));
    }

    @Test
    public void aTemplate() {
        assertShown(editor.submit("/pages/preview.action", "storage=" + URLEncoder.encode(macro, UTF_8))
                .expecting(200)
                .html()
                .selectFirst("#main-content"));
    }

    @Test
    public void anIncludedPage() {
        Page page = Page.written(editor, space, macro);
        String title = editor.get("/rest/api/content/" + page.id())
                .json()
                .path("title")
                .asText();
        assertShown(Page.written(editor, "OPEN", include(title)).contentFor(editor));
    }

    @Test
    public void aCopiedPage() {
        Page original = Page.written(editor, space, macro);
        String other = Space.fresh().key();
        Element form = editor.get("/pages/copypage.action?pageId=" + original.id() + "&spaceKey=" + other)
                .expecting(200)
                .html();
        assertShown(Page.written(
                        editor,
                        form.selectFirst("[name=spaceKey]").val(),
                        form.selectFirst("[name=storage]").val())
                .contentFor(editor));
    }

    @Test
    public void aPhone() {
        Page page = Page.written(editor, space, macro);
        assertShown(editor.get("/pages/viewpage.action?mobile=true&pageId=" + page.id())
                .expecting(200)
                .html()
                .selectFirst("#main-content"));
    }

    @Test
    public void aPageThatSomebodyElseMayNotRead() {
        Page page = Page.written(editor, "OPEN", macro);
        String text = page.contentFor(Visitor.anonymous()).text();
        assertEquals(text, -1, text.indexOf("Checkout"));
    }

    private void assertShown(Element content) {
        assertTrue(content.text(), content.text().contains(shown));
    }

    private String include(String title) {
        return "<ac:structured-macro ac:name=\"include\"><ac:parameter ac:name=\"\"><ac:link><ri:page ri:space-key=\""
                + space + "\" ri:content-title=\"" + title + "\"/></ac:link></ac:parameter></ac:structured-macro>";
    }
}
