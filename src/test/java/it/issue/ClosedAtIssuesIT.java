package it.issue;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import it.Answer;
import it.Visitor;
import it.browser.Ended;
import it.link.Linkage;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** What an issue worked toward in cycles that are closed: it says how that ended, and offers nothing that would be refused. */
@RunWith(Parameterized.class)
public class ClosedAtIssuesIT {
    private final Linkage linkage;
    private final Visitor editor;
    private final Issues.Made issue;
    private final List<Ended> ended;
    private final String running;

    public ClosedAtIssuesIT(Linkage linkage) {
        this.linkage = linkage;
        editor = linkage.inJira("editor");
        issue = new Issues(editor).in("PAY");
        ended = Stream.generate(() -> Ended.in(linkage.space(), linkage.atHome("editor")))
                .limit(3)
                .toList();
        ended.forEach(one -> Issues.link(editor, issue, one.keyResult()).expecting(200));
        running = linkage.team().keyResult("Faster tax");
        Issues.link(editor, issue, running).expecting(200);
        ended.forEach(Ended::closed);
    }

    @Parameters(name = "{0}")
    public static List<Linkage> linkages() {
        return List.of(Linkage.ACTING, Linkage.ALONE);
    }

    @Test
    public void whatRunsComesFirstAndOnlyThereSomethingCanBePressed() {
        List<Element> shown = Issues.panel(editor, issue).expecting(200).html().select(".okr-toward");
        assertEquals(running, shown.get(0).attr("data-key"));
        assertTrue(shown.get(0).select("button").hasClass("okr-panel-check-in"));
        assertEquals(4, shown.size());
        for (Element closed : shown.subList(1, 4)) {
            assertTrue(closed.outerHtml(), closed.hasClass("okr-closed"));
            assertTrue(
                    closed.text(),
                    closed.text().contains("Score 1") && closed.text().contains("Continued"));
            assertTrue(closed.text(), closed.text().contains("5 "));
            assertEquals(0, closed.select("button").size());
        }
    }

    @Test
    public void onlyWhatRunsIsOfferedAndLinked() {
        String closed = ended.get(0).keyResult();
        Answer named = editor.get("issue/" + issue.id() + "/key-result?text=" + closed);
        assertEquals(List.of(), named.expecting(200).json().findValuesAsText("value"));
        Answer runs = editor.get("issue/" + issue.id() + "/key-result?text=" + running);
        assertEquals(List.of(running), runs.expecting(200).json().findValuesAsText("value"));
        Issues.link(editor, new Issues(editor).in("PAY"), closed).expecting(409);
    }

    @Test
    public void theActionsOfItCannotBeChangedEither() {
        Visitor atHome = linkage.atHome("editor");
        assertEquals(
                0,
                actions(atHome, ended.get(0).keyResult())
                        .select(".okr-link-issue, .okr-star, .okr-unlink, .okr-clear")
                        .size());
        assertEquals(1, actions(atHome, running).select(".okr-link-issue").size());
    }

    private static Element actions(Visitor visitor, String keyResult) {
        return visitor.get("key-result/" + keyResult + "/actions")
                .expecting(200)
                .html();
    }

    @Test
    public void asManyStatementsForThreeAsForOne() {
        Issues.Made one = new Issues(editor).in("PAY");
        Ended last = Ended.in(linkage.space(), linkage.atHome("editor"));
        Issues.link(editor, one, last.keyResult()).expecting(200);
        last.closed();
        Visitor atHome = linkage.atHome("editor");
        int few = Issues.panel(atHome, one).expecting(200).statements();
        assertEquals(few, Issues.panel(atHome, issue).expecting(200).statements());
        assertTrue("" + few, few <= 11);
    }
}
