package it.browser;

import static org.junit.Assert.assertEquals;

import it.Page;
import it.Team;
import it.Visitor;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The history of changes by keyboard, and the coach's way out of a key result that is none. */
public class ChangesIT {
    private static final String MORE = ".okr-menu-button[data-menu=table]";

    @Rule
    public final Tab tab = new Tab();

    private final Visitor editor = Visitor.as("editor");
    private final Team team = Team.in("SHOP", editor);

    @Test
    public void opensFromTheMenuTellsWhyAndGivesTheFocusBack() {
        editor.put(
                        "objective/" + team.objective(),
                        Map.of("title", "Nobody waits", "version", 1, "reason", "supplier left"))
                .expecting(200);
        tab.open(editor, Page.withTable(editor, "SHOP", "team", team.name()));

        tab.tabTo(tab.the(MORE));
        tab.press(Keys.ENTER);
        while (!"changes".equals(tab.focused().getAttribute("data-choice"))) {
            tab.press(Keys.ARROW_DOWN);
        }
        tab.press(Keys.ENTER);

        tab.until("document.activeElement.textContent === 'History of changes'");
        assertEquals("Nobody waits", tab.the(".okr-changes li p").getText());
        assertEquals(
                "Emil Editor: supplier left",
                tab.the(".okr-changes li .okr-small").getText());

        tab.press(Keys.ESCAPE);

        tab.until("!document.querySelector('dialog')");
        tab.focusIs(tab.the(MORE));
    }

    @Test
    public void aLineBecomesAJustDoItWhereTheCoachOffersIt() {
        String key = editor.post(
                        "objective",
                        Map.of(
                                "id",
                                UUID.randomUUID().toString(),
                                "container",
                                "SHOP",
                                "team",
                                team.name(),
                                "title",
                                "Everybody reads us",
                                "draft",
                                "true",
                                "keyResults",
                                List.of(Map.of("title", "Launch the new blog"))))
                .expecting(201)
                .json()
                .path("key")
                .asText();
        tab.open(editor, Page.withTable(editor, "SHOP", "team", team.name()));
        String row = ".okr-objective[data-key=" + key + "]";
        tab.click(row + " [data-menu=objective]");
        tab.click(".okr-menu:popover-open [data-choice=edit]");
        tab.the(".okr-line textarea").sendKeys(" soon");

        tab.until("document.querySelector('.okr-line .okr-hint .okr-link') !== null");
        WebElement fix = tab.the(".okr-line .okr-hint .okr-link");
        assertEquals("Make it a just-do-it", fix.getText());
        fix.click();
        assertEquals(
                "Just do it: Launch the new blog soon",
                tab.the(".okr-made-just-do-it span").getText());
        tab.click(".okr-keep-draft");

        tab.until("!document.querySelector('.okr-objective-form')");
        assertEquals(
                "Launch the new blog soon",
                editor.get("just-do-it?objective=" + key).json().at("/0/title").asText());
        assertEquals(
                0,
                editor.get("key-result?objective=" + key).json().path("items").size());
    }
}
