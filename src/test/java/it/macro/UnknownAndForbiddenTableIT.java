package it.macro;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import it.Page;
import it.Team;
import it.Visitor;
import org.junit.Test;

/** A table that a reader may not see is the same small box, byte for byte, as one that nobody ever made. */
public class UnknownAndForbiddenTableIT {
    private final Visitor editor = Visitor.as("editor");
    private final Team shop = Team.in("SHOP", editor);
    private final Page ofShop = Page.withTable(editor, "OPEN", "team", shop.address());
    private final Page ofNowhere = Page.withTable(editor, "OPEN", "team", "NOWHERE:Checkout");
    private final String unknown = ofNowhere.bodyFor(Visitor.anonymous());

    @Test
    public void isTheSameForAReaderOfAnotherSpace() {
        sameAsUnknown(Visitor.as("outsider"));
    }

    @Test
    public void isTheSameForAnonymous() {
        sameAsUnknown(Visitor.anonymous());
    }

    @Test
    public void isTheSameForATeamThatASpaceForOthersDoesNotHave() {
        Page ofNoTeam = Page.withTable(editor, "OPEN", "team", "SHOP:Nobody");

        assertEquals(unknown, ofNoTeam.bodyFor(Visitor.anonymous()));
    }

    @Test
    public void isTheSameInWhateverWayItShouldBeShown() {
        Page collapsed =
                Page.withTable(editor, "OPEN", "team", shop.address(), "objectives", "collapsed", "cycle", "2026 Q3");

        assertEquals(unknown, collapsed.bodyFor(Visitor.anonymous()));
    }

    @Test
    public void editorsOfThePageReadTheNameThatTheyWroteAndNoMore() {
        Team lab = Team.in("LAB", Visitor.as("outsider"));
        String ofNothing =
                Page.withTable(editor, "SHOP", "team", "NOWHERE:Checkout").bodyFor(editor);
        String hidden = Page.withTable(editor, "SHOP", "team", lab.address()).bodyFor(editor);

        assertTrue(hidden, hidden.contains(lab.address()));
        assertEquals(ofNothing, hidden.replace(lab.address(), "NOWHERE:Checkout"));
    }

    private void sameAsUnknown(Visitor reader) {
        shop.keyResult("Checkout completion");
        String box = ofShop.bodyFor(reader);

        assertEquals(unknown, box);
        assertTrue(box, box.length() < 200);
        assertFalse(box.contains("SHOP"));
        assertTrue(ofShop.bodyFor(editor).contains("Checkout completion"));
    }
}
