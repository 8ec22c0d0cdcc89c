package it.macro;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import it.Page;
import it.RunningHost;
import it.Space;
import it.Team;
import it.Visitor;
import java.net.URLEncoder;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.Assume;
import org.junit.Before;
import org.junit.Test;

/** A table without any setting, wherever in the product it may stand: it means the space that it stands in. */
public class PlacesIT {
    private static final String EMPTY = "No OKRs here yet.";

    private final Visitor editor = Visitor.as("editor");
    private final String space = Space.fresh().key();
    private final Team team = Team.in(space, editor);
    private final String keyResult = team.keyResult("Checkout completion");

    @Before
    public void onlyTheDevHostMakesThemSoEasily() {
        Assume.assumeTrue(RunningHost.confluence().isDevHost());
    }

    @Test
    public void aTeamThatWasRenamedIsFoundByItsFormerName() {
        Page page = Page.withTable(editor, space, "team", team.name());
        editor.put("area/" + team.area(), Map.of("name", "Builders", "version", 1))
                .expecting(200);
        Element shown = page.contentFor(editor);
        assertEquals(1, shown.select("[data-key=" + keyResult + "]").size());
        assertEquals("Builders", shown.select(".okr-name").text());

        editor.post("objective", Map.of("container", space, "team", team.name(), "title", "Another"))
                .expecting(201);
        assertEquals(
                1, editor.get("area?container=" + space).json().path("items").size());
        String empty = Team.unique("Team");
        String key = editor.post("area", Map.of("container", space, "name", empty))
                .expecting(201)
                .json()
                .path("key")
                .asText();
        editor.put("area/" + key, Map.of("name", "Sellers", "version", 1)).expecting(200);
        assertTrue(Page.withTable(editor, space, "team", empty)
                .contentFor(editor)
                .text()
                .contains("Sellers"));
    }

    @Test
    public void aBlogPostShowsItsSpace() {
        Page post = Page.posted(editor, "blogpost", space, "", Page.table());
        assertShown(post.contentFor(editor));
    }

    @Test
    public void aCommentShowsTheSpaceOfItsPage() {
        Page page = Page.written(editor, space, "<p>Plan</p>");
        assertShown(Jsoup.parse(
                Page.posted(editor, "comment", space, page.id(), Page.table()).bodyFor(editor)));
        assertShown(page.openedBy(editor).html().selectFirst(".comment-content"));
    }

    @Test
    public void aTemplateHasNoSpaceYetAndSaysWhatWillStandThere() {
        assertEquals(
                "On a page, the OKRs of its space stand here.",
                preview("", Page.table()).text());
        assertEquals(
                "On a page, the OKRs of its space stand here.",
                preview("", Page.table("team", team.name())).text());
        assertShown(preview("", Page.table("team", team.address())));
    }

    @Test
    public void aPreviewShowsTheSpaceOfItsPage() {
        assertShown(preview("spaceKey=" + space + "&", Page.table()));
    }

    @Test
    public void anIncludedPageShowsItsOwnSpaceToWhoeverMayViewIt() {
        String secret = "LAB";
        Visitor outsider = Visitor.as("outsider");
        Team hidden = Team.in(secret, outsider);
        hidden.keyResult("Hidden result");
        String title = titleOf(Page.withTable(editor, space), editor);
        String hiddenTitle = titleOf(Page.withTable(outsider, secret, "team", hidden.name()), outsider);
        Page around = Page.written(editor, "OPEN", include(space, title) + include(secret, hiddenTitle));
        Element content = around.contentFor(editor);
        assertShown(content);
        assertFalse(content.text(), content.text().contains("Hidden result"));
    }

    @Test
    public void aCopiedPageMeansTheSpaceItIsCopiedTo() {
        String other = Space.fresh().key();
        Page original = Page.withTable(editor, space);
        Element form = editor.get("/pages/copypage.action?pageId=" + original.id() + "&spaceKey=" + other)
                .expecting(200)
                .html();
        String storage = form.selectFirst("[name=storage]").val();
        Page copy = Page.written(editor, form.selectFirst("[name=spaceKey]").val(), storage);
        assertNothingOfOthers(copy);
    }

    @Test
    public void aCopiedSpaceBeginsWithoutOkrs() {
        String title = titleOf(Page.withTable(editor, space), editor);
        String other = space + "COPY";
        Visitor.as("admin")
                .submit("/spaces/copyspace.action", "key=" + space + "&newKey=" + other + "&name=Copy")
                .expecting(302);
        assertNothingOfOthers(
                new Page(editor.get("/rest/api/content?spaceKey=" + other + "&title=" + URLEncoder.encode(title, UTF_8))
                        .json()
                        .at("/results/0/id")
                        .asText()));
    }

    @Test
    public void everyRepresentationOfRestIsCompleteWithoutScripts() {
        Page page = Page.withTable(editor, space);
        for (String view : List.of("view", "export_view", "styled_view")) {
            Element body = Jsoup.parse(page.bodyFor(Visitor.as("reader"), view));
            assertShown(body);
            assertEquals(view, 0, body.select("script").size());
        }
    }

    @Test
    public void aRestrictedPageTellsEditorsThatItsOkrsAreNot() {
        Page page = Page.withTable(editor, space);
        assertFalse(page.contentFor(editor).text().contains("restricted"));
        editor.submit("/pages/restrictpage.action", "pageId=" + page.id()).expecting(302);
        assertTrue(page.contentFor(editor).text().contains("everyone who can view the space New can read them"));
        String exported = editor.get("/pages/exportpage.action?type=pdf&pageId=" + page.id())
                .text();
        assertFalse(exported.contains("restricted"));
    }

    @Test
    public void aPhoneShowsIt() {
        Page page = Page.withTable(editor, space);
        assertShown(editor.get("/pages/viewpage.action?mobile=true&pageId=" + page.id())
                .expecting(200)
                .html()
                .selectFirst("#main-content"));
    }

    private void assertNothingOfOthers(Page page) {
        assertEquals(EMPTY, page.contentFor(Visitor.as("reader")).text());
        assertFalse(page.openedBy(editor).text().contains(keyResult));
    }

    private static void assertShown(Element content) {
        assertTrue(content.text(), content.text().contains("Checkout completion"));
    }

    private Element preview(String where, String storage) {
        return editor.submit("/pages/preview.action", where + "storage=" + URLEncoder.encode(storage, UTF_8))
                .expecting(200)
                .html()
                .selectFirst("#main-content");
    }

    private static String titleOf(Page page, Visitor reader) {
        return reader.get("/rest/api/content/" + page.id()).json().path("title").asText();
    }

    private static String include(String space, String title) {
        return "<ac:structured-macro ac:name=\"include\"><ac:parameter ac:name=\"\"><ac:link><ri:page ri:space-key=\""
                + space + "\" ri:content-title=\"" + title + "\"/></ac:link></ac:parameter></ac:structured-macro>";
    }
}
