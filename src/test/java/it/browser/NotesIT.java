package it.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import it.Page;
import it.Space;
import it.Team;
import it.Visitor;
import java.util.List;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.Keys;

/** A coach leaves a note on a draft, its editor reads it, and once it is published nobody does. */
public class NotesIT {
    private static final String NOTES =
            "return Array.from(document.querySelectorAll('.okr-notes li'), one => one.firstElementChild.textContent)";

    @Rule
    public final Tab tab = new Tab();

    private final Visitor editor = Visitor.as("editor");
    private final Visitor coach = Visitor.as("reader");
    private final Team team = Team.in(Space.fresh().key(), editor);
    private final String draft = editor.post(
                    "objective",
                    Map.of("container", team.space(), "team", team.name(), "title", "Nobody waits", "draft", "true"))
            .expecting(201)
            .json()
            .path("key")
            .asText();

    @Test
    public void fromTheCoachToTheEditorAndOutOfSight() {
        Page page = Page.withTable(editor, team.space(), "team", team.name());
        var decided = Visitor.as("admin")
                .put("programme/area/" + team.area(), Map.of("version", 0, "coaches", "reader"))
                .expecting(200);
        tab.open(coach, page);
        openNotes();
        tab.until("document.activeElement.id === 'okr-note'");
        tab.press("Who waits, and where?");
        tab.press(Keys.ESCAPE);
        tab.until("!document.querySelector('dialog')");
        openNotes();
        tab.until("document.querySelector('#okr-note')?.value === 'Who waits, and where?'");
        tab.click(".okr-notes-form [type=submit]");
        tab.until("document.querySelector('.okr-notes li') !== null");
        assertEquals("", tab.the("#okr-note").getDomProperty("value"));

        tab.open(editor, page);
        openNotes();
        tab.until("document.querySelector('.okr-notes li') !== null");
        assertEquals(List.of("Who waits, and where?"), tab.script(NOTES));
        assertTrue(tab.the(".okr-notes .okr-small").getText().contains("\u00b7"));

        var published = editor.post("objective/" + draft + "/publish", Map.of("version", 1))
                .expecting(200);
        var gone = editor.get("objective/" + draft + "/notes").expecting(404);
        tab.open(coach, page);
        assertEquals(List.of(), tab.all("[data-key='" + draft + "'] .okr-menu-button"));
    }

    private void openNotes() {
        tab.click("[data-key='" + draft + "'] .okr-menu-button");
        tab.click(".okr-menu:popover-open [data-choice=notes]");
    }
}
