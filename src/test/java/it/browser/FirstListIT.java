package it.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import it.Page;
import it.Space;
import it.Team;
import it.Visitor;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.WebElement;

/** From the card of a team that has nothing yet to its table, by pasting a list. */
public class FirstListIT {
    private static final String LIST =
            """
            # Objective: Nobody thinks about paying
            - Refunds within a day: from 40 % to 95 %
            - Disputes we win: from 30 % to 50 % => 35 %
            - Increase sign-ups by 25 %

            Thanks to everybody who helped.
            """;

    @Rule
    public final Tab tab = new Tab();

    private final Visitor editor = Visitor.as("editor");
    private final Space space = Space.fresh();
    private final String team = Team.unique("Payments");
    private final Page page = Page.withTable(editor, space.key(), "team", team);

    @Test
    public void theCardSaysWhoWillReadIt() {
        tab.open(editor, page);

        String card = tab.the(".okr-first-run").getText();

        assertTrue(card, card.contains("OKRs for " + team));
        assertTrue(card, card.contains("Everyone who can view the space New will see what we publish."));
    }

    @Test
    public void aPreviewListsWhatItLeavesOutAndWritesNothing() {
        paste();

        List<String> leftOut = tab.all(".okr-understood li").stream()
                .map(WebElement::getText)
                .filter(line -> line.startsWith("!"))
                .toList();
        assertEquals(List.of("!\nline 6: neither an objective nor a key result\nleft out\nshow"), leftOut);
        assertEquals("Bring in 3 key results", tab.focused().getText());
        assertEquals(List.of(), space.keyResults(editor));
    }

    @Test
    public void afterTheLastButtonTheTableStandsThere() {
        paste();

        tab.click(".okr-write");

        tab.the(".okr-table .okr-kr");
        assertEquals(team, tab.the(".okr-name").getText());
        assertEquals(
                List.of(
                        "Refunds within a day: from 40 % to 95 %",
                        "Disputes we win: from 30 % to 50 %", "Increase sign-ups by 25 %"),
                tab.all(".okr-title").stream()
                        .map(title -> title.getText().replace('\u00a0', ' '))
                        .toList());
        assertEquals(3, space.keyResults(editor).size());
    }

    @Test
    public void anotherTextNeedsAnotherPreview() {
        paste();

        tab.the(".okr-bring-in-dialog textarea").sendKeys("- One more: from 1 to 2");

        assertTrue(tab.all(".okr-understood").isEmpty());
        assertTrue(tab.the(".okr-show").isDisplayed());
        assertEquals(false, tab.the(".okr-write").isDisplayed());
    }

    @Test
    public void aTableOfAllTeamsThatShowsOneBringsMoreInThere() {
        paste();
        tab.click(".okr-write");
        tab.the(".okr-table .okr-kr");
        tab.open(editor, Page.withTable(editor, space.key()));

        tab.click(".okr-menu-button[data-menu=table]");
        tab.click(".okr-menu .okr-bring-in");
        tab.the(".okr-bring-in-dialog textarea").sendKeys(LIST);
        tab.click(".okr-show");

        assertEquals(team, tab.the(".okr-places [name=team]").getAttribute("value"));
    }

    private void paste() {
        tab.open(editor, page);
        tab.click(".okr-first-run .okr-bring-in");
        tab.the(".okr-bring-in-dialog textarea").sendKeys(LIST);
        tab.click(".okr-show");
        tab.the(".okr-understood");
    }
}
