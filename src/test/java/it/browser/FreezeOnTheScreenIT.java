package it.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import it.Page;
import it.Space;
import it.Team;
import it.Visitor;
import org.junit.Rule;
import org.junit.Test;

/** An administrator looks at the pages with macros, and freezes them. */
public class FreezeOnTheScreenIT {
    @Rule
    public final Tab tab = new Tab();

    private final Visitor admin = Visitor.as("admin");
    private final Visitor editor = Visitor.as("editor");
    private final Space space = Space.fresh();
    private final Team team = Team.in(space.key(), editor);

    @Test
    public void fromAClickToAPageThatNeedsNothing() {
        var unused = team.keyResult("Orders in two days");
        Page page = Page.withTable(editor, space.key(), "team", team.name());
        Page broken = Page.written(editor, space.key(), "<p>" + Page.table("team", team.name()));
        tab.of(admin).open(admin.site(), "/plugins/servlet/headway/admin?section=health");
        tab.click(".okr-freeze-look");
        tab.untilAtLast("document.querySelector('.okr-freeze-all') !== null");
        assertEquals("1 kept as text", state(page));
        assertEquals("Left as it is: its source cannot be read.", state(broken));
        assertTrue(page.contentFor(editor).select(".okr").size() > 0);

        tab.click(".okr-freeze-all");
        tab.the(".okr-freeze-dialog .okr-primary");
        new Axe(tab).findsNothing();
        tab.click(".okr-freeze-dialog .okr-primary");
        tab.untilAtLast("/^\\d+ of \\d+ frozen\\.$/.test(document.querySelector('.okr-freeze-said').textContent)"
                + " && !document.querySelector('.okr-freeze-all')");
        assertEquals("Frozen: 1 kept as text", state(page));
        assertEquals("Left as it is: its source cannot be read.", state(broken));
        tab.click("[data-page='" + page.id() + "'] a");
        tab.until("document.querySelector('#main-content').textContent.includes('Orders in two days')");
        assertFalse(tab.the("#main-content").getText().isEmpty());
        assertEquals(0, tab.all("#main-content .okr").size());
    }

    private String state(Page page) {
        return tab.the("[data-page='" + page.id() + "'] .okr-freeze-state").getText();
    }
}
