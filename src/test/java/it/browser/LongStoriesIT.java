package it.browser;

import static org.junit.Assert.assertEquals;

import it.Bodies;
import it.Page;
import it.Team;
import it.Visitor;
import java.util.stream.IntStream;
import org.junit.Rule;
import org.junit.Test;

/** A row does not grow with its past. */
public class LongStoriesIT {
    @Rule
    public final Tab tab = new Tab();

    private final Visitor editor = Visitor.as("editor");
    private final Team team = Team.in("SHOP", editor);
    private final ShownKeyResult none = new ShownKeyResult(tab, team.keyResult("Checkout completion"));
    private final ShownKeyResult many = new ShownKeyResult(tab, team.keyResult("Checkout completion"));

    @Test
    public void aThousandCheckInsAreNoHigherThanNone() {
        IntStream.range(0, 1000).forEach(number -> editor.post(
                        "key-result/" + many.key() + "/check-in",
                        Bodies.checkIn(number % 11, "value", "" + number, "nextStep", "Step " + number))
                .expecting(201));
        tab.open(editor, Page.withTable(editor, "SHOP", "team", team.name()));
        for (int width : new int[] {1440, 900, 400}) {
            tab.size(width, 900);
            assertEquals("at " + width, height(none), height(many));
        }
    }

    private int height(ShownKeyResult keyResult) {
        return tab.the("[data-key='" + keyResult.key() + "']").getSize().height;
    }
}
