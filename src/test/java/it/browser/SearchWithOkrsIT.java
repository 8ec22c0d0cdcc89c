package it.browser;

import it.Site;
import it.Team;
import it.Visitor;
import it.issue.Issues;
import it.link.Linkage;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.openqa.selenium.Keys;

/** JQL about OKRs, typed in Jira's navigator and answered there. */
@RunWith(Parameterized.class)
public class SearchWithOkrsIT {
    @Rule
    public final Tab tab = new Tab();

    private final Site jira;
    private final Visitor editor;
    private final Team team;
    private final String keyResult;
    private final Issues.Made issue;

    public SearchWithOkrsIT(Linkage linkage) {
        jira = linkage.jira();
        editor = linkage.inJira("editor");
        team = linkage.team();
        keyResult = team.keyResult("Faster tax");
        issue = new Issues(editor).in("PAY");
    }

    @Parameters(name = "{0}")
    public static Linkage[] linkages() {
        return Linkage.values();
    }

    @Before
    public void itIsTheNextStep() {
        Issues.link(editor, issue, keyResult).expecting(200);
        editor.put("issue/" + issue.id() + "/key-result/" + keyResult + "/next-step", Map.of())
                .expecting(200);
        tab.of(editor).open(jira, "/issues/");
    }

    @Test
    public void findsWhatWorksTowardAKeyResult() {
        finds("issue in linkedToKeyResult(\"" + keyResult + "\")");
    }

    @Test
    public void findsWhatWorksTowardAnObjective() {
        finds("issue in linkedToObjective(" + team.objective() + ") AND project = PAY");
    }

    @Test
    public void findsNextSteps() {
        finds("issue in okrNextSteps() AND key = " + issue.key());
    }

    @Test
    public void saysWhichKeyResultIsUnknown() {
        answers("issue in linkedToKeyResult(NOWHERE-KR1)", () -> tab.all(".navigator-error").stream()
                .anyMatch(said -> said.getText().contains("NOWHERE-KR1")));
    }

    private void finds(String jql) {
        answers(jql, "[data-issuekey='" + issue.key() + "']");
    }

    /** What somebody sees may still be on its way while they search the first time. */
    private void answers(String jql, String css) {
        answers(jql, () -> !tab.all(css).isEmpty());
    }

    private void answers(String jql, BooleanSupplier answered) {
        type(jql);
        tab.until(
                () -> {
                    boolean there = answered.getAsBoolean();
                    if (!there) {
                        tab.open(jira, "/issues/?jql=" + URLEncoder.encode(jql, StandardCharsets.UTF_8));
                    }
                    return there;
                },
                jql);
    }

    private void type(String jql) {
        tab.the("#advanced-search").sendKeys(jql, Keys.ENTER);
        tab.until(
                "document.querySelector('#advanced-search')?.value === arguments[0] && location.search.length > 0",
                jql);
    }
}
