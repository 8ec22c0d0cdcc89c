package it.browser;

import static org.junit.Assert.assertEquals;

import it.Visitor;
import it.issue.Issues;
import it.issue.JiraProject;
import it.link.Linkage;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.Keys;

/** From a project of a Jira alone in which nothing is written yet to an issue that is linked to its first key result. */
public class JiraAloneBeginsIT {
    @Rule
    public final Tab tab = new Tab();

    private final Visitor editor = Linkage.ALONE.inJira("editor");
    private final JiraProject project = JiraProject.madeIn(Linkage.ALONE);
    private final Issues.Made issue = new Issues(editor).in(project.key());

    @Test
    public void anObjectiveIsWrittenCheckedInOnAndWorkedToward() {
        openDialog();
        tab.the(".okr-issue-link-list a");
        nothingStandsInTheWay();
        tab.click(".okr-issue-link-list a[href$='-project/" + project.key() + "']");
        tab.click(".okr-first-run .okr-add-objective");
        tab.until("document.activeElement.name === 'title'");
        tab.press("Nobody thinks about paying", Keys.TAB, "The new terms begin in May", Keys.TAB, "editor", Keys.ENTER);
        tab.press("Refunds within a day: from 40 % to 95 %", Keys.TAB, "editor");
        tab.pressWith(Keys.CONTROL, Keys.ENTER);

        String keyResult = tab.the(".okr-table .okr-kr").getAttribute("data-key");
        ShownKeyResult row = new ShownKeyResult(tab, keyResult);
        row.openForm();
        row.field("typed").sendKeys("52");
        row.chooseConfidence(7);
        row.save();
        row.showsValue("52 %");
        nothingStandsInTheWay();

        openDialog();
        tab.the(".okr-issue-link-option[data-key='" + keyResult + "'][aria-selected=true]");
        tab.press(Keys.ENTER);
        tab.the(".okr-issue-panel.okr-ready .okr-toward[data-key='" + keyResult + "']");
        tab.press(Keys.ESCAPE);
        tab.click(".okr-panel-foot a");
        assertEquals("52 %", new ShownKeyResult(tab, keyResult).shownValue());
    }

    private void nothingStandsInTheWay() {
        assertEquals(List.of(), new Axe(tab).complaints());
    }

    private void openDialog() {
        tab.of(editor).open(Linkage.ALONE.jira(), "/browse/" + issue.key());
        tab.click("#opsbar-operations_more");
        tab.click("#okr-link-to-key-result");
        tab.the(".okr-issue-link");
    }
}
