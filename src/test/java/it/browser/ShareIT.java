package it.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import it.Page;
import it.Team;
import it.Visitor;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.Keys;

/** An objective is shared from its menu, stands in the other team's table, and is taken out again. */
public class ShareIT {
    private static final String SHARED =
            "return Array.from(document.querySelectorAll('.okr-shared li'), one => one.firstElementChild.textContent)";

    @Rule
    public final Tab tab = new Tab();

    private final Visitor editor = Visitor.as("editor");
    private final Team owner = Team.in("SHOP", editor);
    private final Team other = Team.in("OPEN", editor);
    private final String keyResult = owner.keyResult("Parcels that arrive within two days");

    @Test
    public void fromTheClickToTheOtherTeamsTable() {
        Page mine = Page.withTable(editor, "SHOP", "team", owner.name());
        Page theirs = Page.withTable(editor, "OPEN", "team", other.name());
        tab.open(editor, mine);
        openDialog();
        choose();
        assertTrue(!tab.the(".okr-readers").getText().isEmpty());
        tab.click(".okr-share [type=submit]");
        tab.until("document.querySelector('.okr-shared li') !== null");
        assertEquals(List.of(other.name()), tab.script(SHARED));
        tab.press(Keys.ESCAPE);
        tab.until("!document.querySelector('dialog')");

        tab.open(Visitor.as("outsider"), theirs);
        assertEquals(1, tab.all("[data-key='" + keyResult + "']").size());
        assertTrue(tab.the(".okr").getText().contains("Shared with us"));

        tab.open(editor, mine);
        openDialog();
        tab.click(".okr-unshare");
        tab.until("document.querySelector('.okr-share') && !document.querySelector('.okr-shared li')");
        tab.open(Visitor.as("outsider"), theirs);
        assertEquals(List.of(), tab.all("[data-key='" + keyResult + "']"));
    }

    @Test
    public void theChoiceStaysWhereItCannotBeSaved() {
        tab.expects("ERR_INTERNET_DISCONNECTED");
        tab.expects("status of 401");
        tab.open(editor, Page.withTable(editor, "SHOP", "team", owner.name()));
        openDialog();
        choose();
        tab.connected(false);
        refused("did not answer");
        tab.connected(true);
        tab.of(Visitor.anonymous());
        refused("login has expired");
        tab.of(editor);
        tab.click(".okr-share [type=submit].okr-primary");
        tab.until("document.querySelector('.okr-shared li') !== null");
        assertEquals(List.of(other.name()), tab.script(SHARED));
    }

    private void refused(String words) {
        tab.click(".okr-share [type=submit].okr-primary");
        tab.until("document.querySelector('.okr-share [data-of=\"\"]').textContent.includes(arguments[0])", words);
        assertEquals(other.area(), tab.the("#okr-share-area").getDomProperty("value"));
    }

    private void choose() {
        tab.script(
                "const area = document.querySelector('#okr-share-area'); area.value = arguments[0];"
                        + "area.dispatchEvent(new Event('change', { bubbles: true }))",
                other.area());
    }

    private void openDialog() {
        tab.click(".okr-objective .okr-menu-button");
        tab.click(".okr-menu:popover-open [data-choice=share]");
        tab.until("document.activeElement.closest('.okr-share') !== null");
    }
}
