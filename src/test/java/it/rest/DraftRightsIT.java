package it.rest;

import static org.junit.Assert.assertEquals;

import it.Page;
import it.Team;
import it.Visitor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.BeforeClass;
import org.junit.Test;

/** A draft is for editors and for those whom it names, by every way out; for everybody else it is not there. */
public class DraftRightsIT {
    private static final String TITLE = "Nobody thinks about paying";
    private static final Visitor EDITOR = Visitor.as("editor");
    private static Team team;
    private static String named;
    private static String unnamed;
    private static Page page;

    @BeforeClass
    public static void oneThatNamesPeopleAndOneThatDoesNot() {
        team = Team.in("SHOP", EDITOR);
        named = draft("reader", "mia.new");
        unnamed = draft("", "");
        page = Page.withTable(EDITOR, "SHOP", "team", team.name());
    }

    private static String draft(String sponsor, String champion) {
        return EDITOR.post(
                        "objective",
                        Map.of(
                                "container",
                                "SHOP",
                                "team",
                                team.name(),
                                "title",
                                TITLE + " " + sponsor,
                                "sponsor",
                                sponsor,
                                "draft",
                                "true",
                                "keyResults",
                                List.of(Map.of("title", "The audit is passed", "champion", champion))))
                .expecting(201)
                .json()
                .path("key")
                .asText();
    }

    @Test
    public void editorsSeeAndEditAll() {
        for (Visitor who : List.of(EDITOR, Visitor.as("admin"))) {
            assertEquals("{REST=200, key results=200, row=200, form=200, page=200}", ways(who, named));
            assertEquals("{REST=200, key results=200, row=200, form=200, page=200}", ways(who, unnamed));
            assertEquals(2, shown(who));
        }
    }

    @Test
    public void sponsorAndChampionSeeWhatNamesThem() {
        for (Visitor who : List.of(Visitor.as("reader"), Visitor.as("mia.new"))) {
            assertEquals("{REST=200, key results=200, row=200, form=403, page=200}", ways(who, named));
            assertEquals("{REST=404, key results=404, row=404, form=404, page=404}", ways(who, unnamed));
            assertEquals(1, shown(who));
        }
    }

    @Test
    public void forOthersItIsNotThere() {
        for (Visitor who : List.of(Visitor.as("outsider"), Visitor.anonymous())) {
            for (String draft : List.of(named, unnamed)) {
                assertEquals("{REST=404, key results=404, row=404, form=404, page=404}", ways(who, draft));
            }
        }
    }

    @Test
    public void anExportShowsWhatItsReaderMaySee() {
        for (String type : List.of("pdf", "word", "email")) {
            assertEquals(2, exported(EDITOR, type));
            assertEquals(1, exported(Visitor.as("mia.new"), type));
        }
    }

    private static String ways(Visitor who, String objective) {
        String keyResult = team.area() + "-KR" + (objective.equals(named) ? 1 : 2);
        Map<String, Integer> ways = new LinkedHashMap<>();
        ways.put("REST", who.get("objective/" + objective).status());
        ways.put("key results", who.get("key-result?objective=" + objective).status());
        ways.put("row", who.get("key-result/" + keyResult + "/details").status());
        ways.put("form", who.get("objective/" + objective + "/form").status());
        ways.put("page", who.get("/plugins/servlet/headway/" + objective).status());
        return ways.toString();
    }

    private static int shown(Visitor who) {
        return count(page.contentFor(who).html());
    }

    private static int exported(Visitor who, String type) {
        return count(who.get("/pages/exportpage.action?pageId=" + page.id() + "&type=" + type)
                .expecting(200)
                .html()
                .selectFirst(".wiki-content")
                .text());
    }

    /** Each draft says its title once to whoever sees it. */
    private static int count(String html) {
        return html.split(TITLE, -1).length - 1;
    }
}
