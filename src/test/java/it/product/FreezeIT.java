package it.product;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import it.Answer;
import it.Bodies;
import it.Page;
import it.RunningHost;
import it.Space;
import it.Team;
import it.Visitor;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.junit.Test;

/** Pages that show OKRs become pages that need no Headway, and tell nobody more than before. */
public class FreezeIT {
    private static final String HOSTILE = "</td><script>alert(1)</script>&amp;\"' ]]> <ac:structured-macro>";

    private final Visitor admin = Visitor.as("admin");
    private final Visitor editor = Visitor.as("editor");
    private final Space space = Space.fresh();
    private final Team team = Team.in(space.key(), editor);
    private final String keyResult = team.keyResult("Checkout completion", "editor");

    private Page page(String storage) {
        return Page.written(editor, space.key(), storage);
    }

    private JsonNode frozen(Page... pages) {
        Map<String, Object> named =
                Map.of("pages", List.of(pages).stream().map(Page::id).toList());
        return admin.post("admin/page/freeze", named).expecting(200).json().path("pages");
    }

    private static JsonNode stored(Page page) {
        return Visitor.as("admin")
                .get("/rest/api/content/" + page.id() + "?expand=body.storage")
                .expecting(200)
                .json();
    }

    private static String source(Page page) {
        return stored(page).at("/body/storage/value").asText();
    }

    private List<JsonNode> found() {
        java.util.ArrayList<JsonNode> all = new java.util.ArrayList<>();
        for (int from = 0; from >= 0; ) {
            JsonNode part = admin.get("admin/page?from=" + from).expecting(200).json();
            part.path("pages").forEach(all::add);
            from = part.path("next").asInt();
        }
        return all.stream()
                .filter(one -> one.path("space").asText().equals(space.key()))
                .toList();
    }

    @Test
    public void whatMacrosShowBecomesTextInANewVersion() {
        editor.post(
                        "key-result/" + keyResult + "/check-in",
                        Bodies.checkIn(8, "value", "50", "nextStep", "Call the bank"))
                .expecting(201);
        Page table =
                page("<h1>Our&nbsp;plan</h1><p>See: " + Page.table("team", team.name()) + "</p><p>That was it.</p>");
        Page agenda = page(Page.macro("headway-agenda", "team", team.name()));
        Page sentence = page("<p>We are at " + Page.macro("headway-key-result", "key", keyResult) + " today.</p>");
        assertEquals(3, found().size());
        assertEquals("ready", found().get(0).path("state").asText());
        assertEquals(1, stored(table).at("/version/number").asInt());

        JsonNode said = frozen(table, agenda, sentence);
        said.forEach(
                one -> assertEquals(one.toString(), "frozen", one.path("state").asText()));
        assertEquals(2, stored(table).at("/version/number").asInt());
        assertEquals(
                "Macros of Headway became text",
                stored(table).at("/version/message").asText());
        for (Page page : List.of(table, agenda, sentence)) {
            String source = source(page);
            assertTrue(source, source.contains("Checkout completion"));
            assertFalse(source, source.contains("headway") || source.contains("<a ") || source.contains("Emil"));
        }
        assertTrue(source(table).startsWith("<h1>Our&nbsp;plan</h1><p>See: </p><p style="));
        assertTrue(source(table).endsWith("<p>That was it.</p>"));
        assertTrue(source(sentence).matches("<p>We are at .* today\\.</p>"));
        assertTrue(table.contentFor(editor).text().contains("Call the bank"));
        assertTrue(table.contentFor(editor).select(".okr").isEmpty());
        assertFalse(
                "the history takes it back",
                table.versionFor(editor, 1).select(".okr").isEmpty());
        assertEquals(List.of(), found());
        assertEquals("nothing-left", frozen(table).get(0).path("state").asText());
        assertEquals(2, stored(table).at("/version/number").asInt());
    }

    @Test
    public void onAPageThatMorePeopleReadASentenceStandsForWhatTheyMayNotRead() {
        String macros = Page.table("team", team.address()) + Page.table("team", space.key() + ":Nobody knows")
                + Page.macro("headway-agenda", "team", team.address())
                + "<p>" + Page.macro("headway-key-result", "key", keyResult) + "</p>";
        Page open = Page.written(editor, "OPEN", macros);
        assertTrue("the administrator reads it", open.contentFor(admin).text().contains("Checkout completion"));

        JsonNode said = frozen(open).get(0);
        assertEquals("Frozen: 4 replaced by a sentence", said.path("said").asText());
        String source = source(open);
        assertFalse(source, source.contains("Checkout completion") || source.contains("Fewer people"));
        assertTrue(source, source.contains("OKRs of " + team.address() + ": not kept here"));
        assertTrue(source, source.contains("<p>OKRs of " + keyResult + ": not kept here"));
        assertEquals(
                source.replace(team.address(), "X").indexOf("OKRs of X"),
                source.replace(space.key() + ":Nobody knows", "X").indexOf("OKRs of X")
                        - sentence(team.address()).length());
    }

    private static String sentence(String named) {
        return "<p>OKRs of " + named
                + ": not kept here, because not everybody who reads this page may read them, or they are not there.</p>";
    }

    @Test
    public void draftsAndWhatIsAboutAPersonAreNotForEverybody() {
        Map<String, Object> draft =
                Map.of("container", space.key(), "team", team.name(), "title", "Still a secret", "draft", "true");
        editor.post("objective", draft).expecting(201);
        Page drafts = page(Page.table("team", team.name()));
        assertTrue(drafts.contentFor(editor).text().contains("Still a secret"));
        Page mine = page(Page.table("sponsor", "me") + Page.table("team", team.name(), "champion", "editor"));
        JsonNode said = frozen(drafts, mine);
        assertEquals("Frozen: 1 kept as text", said.get(0).path("said").asText());
        assertEquals(
                "Frozen: 2 replaced by a sentence", said.get(1).path("said").asText());
        assertFalse(source(drafts).contains("Still a secret"));
    }

    @Test
    public void hostileTitlesStayText() {
        Team hostile = Team.in(space.key(), editor);
        var unused = hostile.keyResult(HOSTILE);
        Page page = page(Page.table("team", hostile.name()) + Page.table("team", "NOPE:<b>&\"x"));
        assertEquals(
                "Frozen: 1 kept as text, 1 replaced by a sentence",
                frozen(page).get(0).path("said").asText());
        assertFalse(source(page).contains("<script"));
        assertTrue(Jsoup.parse(source(page)).text().contains(HOSTILE));
        assertTrue(page.contentFor(editor).text().contains("alert(1)"));
    }

    @Test
    public void aPageThatCannotBeFrozenIsLeftAsItIsWithAReasonAndStopsNoOther() {
        Visitor outsider = Visitor.as("outsider");
        Page ofOthers = Page.written(outsider, "LAB", Page.table());
        Page broken = page("<p>" + Page.table("team", team.name()));
        Page hidden = page(Page.table("team", team.name()));
        editor.submit("/pages/restrictpage.action", "pageId=" + hidden.id()).expecting(302);
        Page good = page(Page.table("team", team.name()));
        JsonNode said = frozen(ofOthers, broken, hidden, good);
        assertEquals(
                List.of("not-permitted", "unreadable", "not-permitted", "frozen"),
                StreamSupport.stream(said.spliterator(), false)
                        .map(one -> one.path("state").asText())
                        .toList());
        assertTrue(source(ofOthers).contains("headway-table"));
        assertTrue(source(broken).contains("headway-table"));
    }

    @Test
    public void theListIsAlsoASheet() {
        Page page = page(Page.table("team", team.name()));
        Answer sheet = admin.get("admin/page/csv").expecting(200);
        assertTrue(sheet.text(), sheet.text().startsWith("\uFEFFId,Space,Page,Macros\r\n"));
        assertTrue(sheet.text(), sheet.text().contains("\r\n" + page.id() + "," + space.key() + ",Page "));
        assertTrue(sheet.text(), sheet.text().contains(",1 kept as text"));
        assertTrue(source(page).contains("headway-table"));
    }

    @Test
    public void onlyAdministratorsOfTheProductFindAnythingHere() {
        Page page = page(Page.table("team", team.name()));
        Map<String, Object> named = Map.of("pages", List.of(page.id()));
        for (String path : List.of("admin/page", "admin/page/csv")) {
            editor.get(path).expecting(404);
            Visitor.anonymous().get(path).expecting(401);
        }
        editor.post("admin/page/freeze", named).expecting(404);
        Visitor.anonymous().post("admin/page/freeze", named).expecting(401);
        admin.post("admin/page/freeze", Map.of("pages", List.of())).expecting(400);
        admin.post("admin/page/freeze", Map.of("pages", List.of("../1"))).expecting(400);
        admin.send(admin.to("admin/page/freeze")
                        .header("Content-Type", "application/json")
                        .POST(java.net.http.HttpRequest.BodyPublishers.ofString("{\"pages\":[\"" + page.id() + "\"]}")))
                .expecting(403);
        assertTrue(source(page).contains("headway-table"));
    }

    @Test
    public void jiraHasNoPagesAndSaysNothingOfThem() {
        Visitor inJira = Visitor.as("admin", RunningHost.jira());
        String state = inJira.get("/plugins/servlet/headway/admin?section=health")
                .expecting(200)
                .text();
        assertFalse(state.contains("Before an uninstall"));
        assertTrue(admin.get("/plugins/servlet/headway/admin?section=health")
                .text()
                .contains("Before an uninstall"));
        assertEquals(
                0, inJira.get("admin/page").expecting(200).json().path("pages").size());
        inJira.post("admin/page/freeze", Map.of("pages", List.of("1"))).expecting(409);
    }
}
