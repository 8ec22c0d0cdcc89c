package it.macro;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import it.Bodies;
import it.Page;
import it.Team;
import it.Visitor;
import org.jsoup.nodes.Element;
import org.junit.Test;

/** The agenda as a list on a page, complete without scripts, and in what a page is turned into. */
public class AgendaOnAPageIT {
    private final Visitor editor = Visitor.as("editor");
    private final Team team = Team.in("SHOP", editor);
    private final String low = team.keyResult("Checkout completion", "mia.new");
    private final Page page = Page.written(editor, "SHOP", Page.macro("headway-agenda", "team", team.name()));

    @Test
    public void tellsWhatNeedsATalkAndWhy() {
        lowWithAStep();
        Element list = page.contentFor(editor);
        assertTrue(list.text(), list.text().contains("low confidence"));
        assertTrue(list.text(), list.text().contains("Call the bank"));
        assertEquals("Checkout completion", list.select(".okr-agenda-topics a").text());
    }

    @Test
    public void exportsHaveNothingToPress() {
        lowWithAStep();
        Element export = editor.get("/pages/exportpage.action?type=pdf&pageId=" + page.id())
                .expecting(200)
                .html()
                .selectFirst(".wiki-content");
        assertTrue(export.text(), export.text().contains("Checkout completion: low confidence"));
        assertTrue(export.select("button, details, script, .okr").isEmpty());
    }

    @Test
    public void whoMayNotReadTheTeamSeesTheSameAsForAnUnknownOne() {
        Page elsewhere = Page.written(editor, "OPEN", Page.macro("headway-agenda", "team", team.address()));
        Page unknown = Page.written(editor, "OPEN", Page.macro("headway-agenda", "team", "NOWHERE:Checkout"));
        assertEquals(unknown.bodyFor(editor), elsewhere.bodyFor(Visitor.anonymous()));
        assertFalse(elsewhere.bodyFor(Visitor.anonymous()).contains("SHOP"));
    }

    @Test
    public void aDayThatIsNoneIsNamed() {
        Page wrong = Page.written(editor, "SHOP", Page.macro("headway-agenda", "team", team.name(), "since", "Monday"));
        assertTrue(
                wrong.contentFor(editor).text(), wrong.contentFor(editor).text().contains("Monday"));
    }

    private void lowWithAStep() {
        editor.post("key-result/" + low + "/check-in", Bodies.checkIn(2, "nextStep", "Call the bank"))
                .expecting(201);
    }
}
