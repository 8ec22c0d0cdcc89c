package it.product;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import it.Page;
import it.Space;
import it.Team;
import it.Visitor;
import org.junit.Test;

public class DeletedSpaceIT {
    private final Visitor editor = Visitor.as("editor");
    private final Space space = Space.fresh();
    private final Team team = Team.in(space.key(), editor);
    private final String keyResult = team.keyResult("Checkout completion");

    @Test
    public void takesItsOkrsOutOfSight() {
        Page elsewhere = Page.withTable(editor, "SHOP", "team", team.address());

        space.deleted();

        editor.get("area/" + team.area()).expecting(404);
        editor.get("key-result/" + keyResult).expecting(404);
        assertTrue(elsewhere.contentFor(editor).text().contains("not available"));
    }

    @Test
    public void showsNothingOfTheOldOneWhenItsKeyIsUsedAgain() {
        space.deleted().made();

        editor.get("area/" + team.area()).expecting(404);
        editor.get("key-result/" + keyResult).expecting(404);
        assertEquals(0, space.keyResults(editor).size());
        assertTrue(Page.withTable(editor, space.key())
                .contentFor(editor)
                .select("tr[data-key]")
                .isEmpty());
    }
}
