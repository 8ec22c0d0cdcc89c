package it.browser;

import it.Bodies;
import it.Page;
import it.RunningHost;
import it.Space;
import it.Team;
import it.Visitor;
import it.action.JiraIssue;
import it.issue.Issues;
import java.time.LocalDate;
import java.util.Map;
import org.openqa.selenium.Keys;

/** A team with something of everything, and somebody who looks at it. */
final class Stage {
    private static final String ADDRESS = "/plugins/servlet/headway/";
    private static final String OLD_TABLE =
            """
            <table><tbody><tr><th>Objective</th><th>Key result</th><th>Baseline</th><th>Target</th><th>Owner</th></tr>
            <tr><td>Nobody waits</td><td>Answers within a day</td><td>40 %</td><td>95 %</td><td>Emil Editor</td></tr>
            </tbody></table>
            """;

    private final Tab tab;
    private final Space space = Space.fresh();
    private final Visitor editor = Visitor.as("editor");
    private final Team team = Team.in(space.key(), editor);
    private final String keyResult = team.keyResult("High", "editor");

    Stage(Tab tab) {
        this.tab = tab;
        checkIn(keyResult, Bodies.checkIn(8, "value", "50", "inTheWay", "A stone", "nextStep", "Call the bank"));
        checkIn(keyResult, Bodies.checkIn(7, "value", "60"));
        checkIn(team.keyResult("Medium"), Bodies.checkIn(5, "value", "40", "nextStep", "Call the bank"));
        checkIn(team.keyResult("Low", "mia.new"), Bodies.checkIn(2, "value", "-5"));
        String old = LocalDate.now().minusDays(40).toString();
        checkIn(team.keyResult("Stale"), Bodies.checkIn(8, "value", "50", "day", old));
        checkIn(team.keyResult(Map.of("type", "MILESTONE")), Bodies.checkIn(6));
        var unread = team.keyResult("Not checked in yet");
        beside("just-do-it", Bodies.justDoIt(team.objective(), "Ask legal for the tax form", "editor"));
        beside("just-do-it", Bodies.justDoIt(team.objective(), "Tell the sales team", ""));
        String metric = editor.post("health-metric", Bodies.metric(team.area(), "Support backlog"))
                .expecting(201)
                .json()
                .at("/metric/key")
                .asText();
        beside("health-metric/" + metric + "/reading", Bodies.reading("410"));
    }

    Tab tab() {
        return tab;
    }

    ShownKeyResult keyResult() {
        return new ShownKeyResult(tab, keyResult);
    }

    Stage table(String... parameters) {
        return tableFor(editor, parameters);
    }

    Stage tableFor(Visitor visitor, String... parameters) {
        String[] all = new String[parameters.length + 2];
        all[0] = "team";
        all[1] = team.name();
        System.arraycopy(parameters, 0, all, 2, parameters.length);
        tab.open(visitor, Page.withTable(editor, space.key(), all));
        return this;
    }

    /** Of the cycle before, which has ended; its only key result has a score. */
    Stage ended(Visitor visitor) {
        visit(visitor, Ended.in(space.key(), editor));
        return this;
    }

    /** The same, closed, with what goes on of it. */
    Stage closed(Visitor visitor) {
        visit(visitor, Ended.in(space.key(), editor).closed());
        return this;
    }

    /** What goes on of it, on its own page. */
    Stage continued() {
        return at(editor, Ended.in(space.key(), editor).closed().successor());
    }

    private void visit(Visitor visitor, Ended ended) {
        tab.open(visitor, Page.withTable(editor, space.key(), "team", ended.team(), "cycle", ended.cycle()));
    }

    /** All areas of the space, of which there are two. */
    Stage severalAreas() {
        var second = Team.in(space.key(), editor).keyResult("Of another team");
        tab.open(editor, Page.withTable(editor, space.key()));
        return this;
    }

    Stage newTeam() {
        tab.open(editor, Page.written(editor, space.key(), Page.table("team", Team.unique("New")) + OLD_TABLE));
        return this;
    }

    Stage withoutOkrs() {
        newTeam().click(".okr-first-run .okr-no-okrs").click(".okr-no-okrs-dialog .okr-primary");
        return this;
    }

    Stage lozenge() {
        String macro = Page.macro("headway-key-result", "key", keyResult);
        tab.open(editor, Page.written(editor, space.key(), "<p>See " + macro + ".</p>"));
        return this;
    }

    Stage agenda() {
        tab.open(editor, Page.written(editor, space.key(), Page.macro("headway-agenda", "team", team.name())));
        return this;
    }

    /** What the editor sponsors here. */
    Stage sponsored() {
        Map<String, Object> objective = Map.of("area", team.area(), "title", "Nobody waits", "sponsor", "editor");
        String key = editor.post("objective", objective)
                .expecting(201)
                .json()
                .path("key")
                .asText();
        beside("key-result", Bodies.keyResult(key, "Waiting time", "mia.new"));
        return table("sponsor", "me");
    }

    Stage notAvailable() {
        tab.open(Visitor.anonymous(), Page.withTable(editor, "OPEN", "team", team.address()));
        return this;
    }

    /** A page of which others are kept out, as its editor sees it. */
    Stage restricted() {
        Page page = Page.withTable(editor, space.key(), "team", team.name());
        editor.submit("/pages/restrictpage.action", "pageId=" + page.id()).expecting(302);
        tab.open(editor, page);
        return this;
    }

    /** An issue of Jira that works toward what is here, and worked toward something that is closed. */
    Stage issue() {
        Visitor inJira = Visitor.as("editor", RunningHost.jira());
        Issues.Made issue = new Issues(inJira).in("PAY");
        Issues.link(inJira, issue, keyResult).expecting(200);
        Ended ended = Ended.in(space.key(), editor);
        Issues.link(inJira, issue, ended.keyResult()).expecting(200);
        var unused = ended.closed();
        tab.of(inJira).open(inJira.site(), "/browse/" + issue.key());
        return this;
    }

    /** What Jira asks more for than three fields. */
    Stage issueByHand() {
        table().keyResult().toggle();
        click(".okr-link-issue");
        NewIssueForm form = NewIssueForm.from(tab).type("Bug");
        form.summary().sendKeys("Cache the tax call");
        form.create();
        return this;
    }

    /** The same, which was the next step of the last check-in. */
    Stage nextStepIsAnIssue() {
        var unused = JiraIssue.in("PAY", "Cache the tax call").linkedBy(editor, keyResult, true);
        return table();
    }

    Stage settings() {
        return at(Visitor.as("admin"), "settings?area=" + team.area());
    }

    Stage admin(String section) {
        return at(Visitor.as("admin"), "admin?section=" + section);
    }

    Stage departed() {
        var unused = team.keyResult("Left behind", "lea");
        return admin("people");
    }

    Stage address() {
        return at(editor, keyResult);
    }

    Stage objectiveAddress() {
        return at(editor, team.objective());
    }

    private Stage at(Visitor visitor, String path) {
        tab.of(visitor).open(visitor.site(), ADDRESS + path);
        return this;
    }

    /** Kept for later by the form of an objective. */
    Stage draft() {
        return newTeam()
                .click(".okr-add-objective")
                .types("Nobody waits", 1)
                .click(".okr-keep-draft")
                .shows(".okr-draft");
    }

    /** Into the field of the form of an objective to which the Tab key comes after so many fields. */
    Stage types(String text, int field) {
        tab.until("document.activeElement.name === 'title'");
        for (int before = 1; before < field; before++) {
            tab.press(Keys.TAB);
        }
        tab.press(text);
        return this;
    }

    Stage into(String css, String text) {
        tab.the(css).sendKeys(text);
        return this;
    }

    Stage objectiveMenu(String item) {
        return click(".okr-objective .okr-menu-button").click(".okr-menu:popover-open " + item);
    }

    Stage click(String css) {
        tab.click(css);
        return this;
    }

    /** Chooses from the menu of the table. */
    Stage menu(String item) {
        return click(".okr-menu-button[data-menu=table]").click(".okr-menu:popover-open " + item);
    }

    Stage shows(String css) {
        tab.until("Boolean(document.querySelector(arguments[0])?.getClientRects().length)", css);
        return this;
    }

    private void checkIn(String key, Map<String, Object> body) {
        beside("key-result/" + key + "/check-in", body);
    }

    private void beside(String path, Map<String, Object> body) {
        editor.post(path, body).expecting(201);
    }
}
