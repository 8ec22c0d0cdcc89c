package it.issue;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import it.Answer;
import it.Bodies;
import it.Team;
import it.Visitor;
import it.link.Linkage;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.Test;

/** The OKRs of a project on a page of Jira, where Jira keeps them: who reads, who writes, and what other products say. */
public class ProjectPageIT {
    private static final String AIM = "Fewer people give up at checkout";

    private final Visitor editor = Visitor.as("editor", Linkage.ALONE.jira());
    private final Visitor reader = Visitor.as("reader", Linkage.ALONE.jira());
    private final JiraProject project = JiraProject.madeIn(Linkage.ALONE);

    @Test
    public void whoMayEditIssuesBeginsAndWhoMayBrowseReads() {
        Answer empty = project.page(editor).expecting(200);
        assertEquals(1, empty.html().select(".okr-first-run .okr-add-objective").size());
        assertEquals(
                "/jira/browse/" + project.key(),
                empty.html().selectFirst("#main a").attr("href"));
        assertTrue(empty.text(), empty.text().contains("can view the project " + project.name()));
        assertEquals(
                0,
                project.page(reader)
                        .expecting(200)
                        .html()
                        .select("#main button")
                        .size());

        Team.in(project.key(), editor).keyResult("Faster tax");
        for (Visitor somebody : List.of(editor, reader)) {
            Answer page = project.page(somebody).expecting(200);
            assertEquals(
                    somebody == editor ? 1 : 0,
                    page.html().select(".okr-add-objective").size());
            assertEquals(1, page.html().select(".okr-kr").size());
        }
    }

    @Test
    public void whatIsUnknownOrForbiddenIsTheSamePage() {
        Team.in(project.key(), editor).keyResult("Faster tax");
        for (Visitor visitor :
                List.of(Visitor.as("outsider", Linkage.ALONE.jira()), Visitor.anonymous(Linkage.ALONE.jira()))) {
            byte[] unknown =
                    visitor.get(JiraProject.address("NOWHERE")).expecting(404).bytes();
            Stream.of(project.key(), project.key().toLowerCase(), project.key() + "/", "", "%3Cscript%3E")
                    .forEach(key -> assertArrayEquals(
                            key,
                            unknown,
                            visitor.get(JiraProject.address(key)).expecting(404).bytes()));
        }
        assertEquals(404, editor.get(JiraProject.address("NOWHERE")).status());
        assertEquals(405, editor.post(project.address(), "{}").status());
    }

    @Test
    public void anonymousReadsWhereTheProjectAllowsItAndWithoutNames() {
        String keyResult = Team.in("OPEN", editor).keyResult("Open all day", "mia.new");
        editor.post("key-result/" + keyResult + "/check-in", Bodies.checkIn(7, "value", "55"))
                .expecting(201);
        String page = Visitor.anonymous(Linkage.ALONE.jira())
                .get(JiraProject.address("OPEN"))
                .expecting(200)
                .html()
                .selectFirst("#main")
                .html();
        assertTrue(page, page.contains("Open all day"));
        for (String name : List.of("Mia", "mia.new", "Emil")) {
            assertFalse(name + " in " + page, page.contains(name));
        }
    }

    @Test
    public void itComesAsItsReaderFoldedIt() {
        Team team = Team.in("OPEN", editor);
        team.keyResult("Open all day");
        Visitor nobody = Visitor.anonymous(Linkage.ALONE.jira());
        String folded = ".okr-objective[data-key=" + team.objective() + "] .okr-open:not([checked])";
        for (String mark : List.of("", "!")) {
            Answer page = nobody.send(
                    nobody.to(JiraProject.address("OPEN")).header("Cookie", "headway.open=" + mark + team.objective()));
            assertEquals(mark, mark.length(), page.html().select(folded).size());
        }
    }

    @Test
    public void itNeedsAsManyStatementsForFortyKeyResultsAsForOne() {
        Team team = Team.in(project.key(), editor);
        team.keyResult("Faster tax", "mia.new");
        int statements = project.page(editor).expecting(200).statements();
        IntStream.range(0, 39).forEach(number -> team.keyResult("Faster tax " + number, "mia.new"));
        Answer many = project.page(editor).expecting(200);
        assertEquals(40, many.html().select(".okr-kr").size());
        assertEquals(statements, many.statements());
        assertTrue("" + statements, statements <= 10);
    }

    @Test
    public void theirPagesLeadBackToTheTable() {
        Team team = Team.in(project.key(), editor);
        for (String key : List.of(team.keyResult("Faster tax"), team.objective())) {
            String back = editor.get("/plugins/servlet/headway/" + key)
                    .expecting(200)
                    .html()
                    .selectFirst(".okr-address > .okr-small a")
                    .attr("href");
            assertTrue(back, back.endsWith(project.address()));
        }
    }

    @Test
    public void theDialogSaysWhereToWriteTheFirstToThoseWhoMay() {
        Issues.Made issue = new Issues(editor).in(project.key());
        assertEquals(project.key(), write(editor, issue, ""));
        assertEquals("", write(editor, issue, "tax"));
        assertEquals("", write(reader, issue, ""));
        Issues.link(editor, issue, Team.in("ENG", editor).keyResult("Of another project"))
                .expecting(200);
        assertEquals(project.key(), write(editor, issue, ""));
        Team.in(project.key(), editor).keyResult("Faster tax");
        assertEquals("", write(editor, issue, ""));
    }

    @Test
    public void aLinkedJiraLeadsHomeWhateverIsAskedForAndConfluenceHasNoSuchPage() {
        Visitor linked = Linkage.ACTING.inJira("editor");
        linked.get("home").expecting(200);
        Answer page = linked.get(JiraProject.address("PAY")).expecting(200);
        assertEquals(
                Linkage.ACTING.home().url(), page.html().selectFirst("#main a").attr("href"));
        assertFalse(page.text(), page.text().contains(AIM) || page.text().contains("okr-first-run"));
        assertArrayEquals(
                page.bytes(),
                linked.get(JiraProject.address("NOWHERE")).expecting(200).bytes());
        assertEquals("", write(linked, new Issues(linked).in("PAY"), ""));

        Linkage.ACTING.atHome("editor").get(JiraProject.address("SHOP")).expecting(404);
    }

    private static String write(Visitor who, Issues.Made issue, String text) {
        return who.get("issue/" + issue.id() + "/key-result?text=" + text)
                .expecting(200)
                .json()
                .path("write")
                .asText();
    }
}
