package it.browser;

import static org.junit.Assert.assertTrue;

import it.Page;
import it.Team;
import it.Visitor;
import org.junit.Rule;
import org.junit.Test;

/** What the browser complains of while a page is read and written; the tab fails the test if it does. */
public class QuietConsoleIT {
    @Rule
    public final Tab tab = new Tab();

    private final Visitor editor = Visitor.as("editor");
    private final Team team = Team.in("SHOP", editor);
    private final String keyResult = team.keyResult("Checkout completion", "editor");
    private final Page page = Page.withTable(editor, "SHOP", "team", team.name());

    @Test
    public void onAPageWithATable() {
        tab.open(editor, page);

        assertTrue(tab.the(".okr-kr[data-key='" + keyResult + "']").isDisplayed());
    }

    @Test
    public void onAPageWithTwo() {
        tab.open(editor, Page.written(editor, "SHOP", Page.table("team", team.name()) + Page.table("team", "Nobody")));

        assertTrue(tab.the(".okr-table").isDisplayed());
        assertTrue(tab.the(".okr-first-run").isDisplayed());
    }

    @Test
    public void onAPageForNobodyInParticular() {
        tab.open(Visitor.anonymous(), Page.withTable(editor, "OPEN", "team", team.address()));

        assertTrue(tab.the(".okr-message").isDisplayed());
    }

    @Test
    public void inTheEditorAndItsPreview() {
        tab.of(editor).open(editor.site(), "/pages/createpage.action?spaceKey=SHOP");
        tab.click("#insert-macro");
        tab.click("[data-macro=headway-table]");
        tab.the("#macro-form-headway-table [name=team]").sendKeys(team.name());
        tab.click("#macro-form-headway-table [value=insert]");

        tab.click("#preview-button");

        tab.until(
                "document.getElementById('preview').contentDocument?.querySelector(arguments[0])?.offsetHeight > 0",
                ".okr-kr[data-key='" + keyResult + "']");
    }

    @Test
    public void inTheDialogOfAList() {
        tab.open(editor, page);

        tab.click(".okr-menu-button[data-menu=table]");
        tab.click(".okr-menu .okr-bring-in");

        assertTrue(tab.the(".okr-bring-in-dialog textarea").isDisplayed());
    }
}
