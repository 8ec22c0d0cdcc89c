package org.headway.okr.confluence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.headway.okr.domain.IssueId;
import org.headway.okr.domain.action.Issue;
import org.headway.okr.domain.action.IssueCategory;
import org.headway.okr.platform.link.Connection;
import org.headway.okr.platform.link.LinkedAnswer;
import org.headway.okr.platform.link.LinkedProduct;
import org.headway.okr.platform.link.LinkedRequest;
import org.headway.okr.service.Reader;
import org.headway.okr.service.action.Creation;
import org.headway.okr.service.action.NewIssue;
import org.headway.okr.service.action.Tracked;
import org.junit.Test;

/** Jira's own REST, asked for issues: what it says is read, and nonsense is as good as no answer. */
public class JiraIssuesTest {

    private static final Reader ANYBODY = Reader.anonymous();
    private static final String PAY_1 =
            "{'id':'10001','key':'PAY-1','self':'https://jira.example/x/rest/api/2/issue/10001','fields':{'summary':'Ship',"
                    + "'status':{'name':'In Review','statusCategory':{'key':'indeterminate'}}}}";

    private final List<LinkedRequest> asked = new ArrayList<>();

    private JiraIssues answering(Function<LinkedRequest, LinkedAnswer> answers) {
        return new JiraIssues(new LinkedProduct() {
            @Override
            public boolean exists() {
                return true;
            }

            @Override
            public Optional<URI> address() {
                return Optional.empty();
            }

            @Override
            public Connection connection() {
                return new Connection("Jira", true, Optional.empty());
            }

            @Override
            public LinkedAnswer ask(LinkedRequest request) {
                asked.add(request);
                return answers.apply(request);
            }
        });
    }

    private JiraIssues answering(int status, String body) {
        return answering(request -> new LinkedAnswer.Answered(status, body.replace('\'', '"')));
    }

    private static List<IssueId> ids(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> new IssueId(Integer.toString(10_001 + number)))
                .toList();
    }

    @Test
    public void anIssueIsReadAsJiraTellsIt() {
        Issue issue = new Issue(
                new IssueId("10001"),
                "PAY-1",
                "Ship",
                "In Review",
                IssueCategory.IN_PROGRESS,
                URI.create("https://jira.example/x/browse/PAY-1"));
        assertEquals(
                new Tracked.Told<>(List.of(issue)),
                answering(200, "{'issues':[" + PAY_1 + "]}").read(ANYBODY, ids(1)));
        assertEquals(new Tracked.Told<>(List.of(issue)), answering(200, PAY_1).find(ANYBODY, "pay-1"));
        assertEquals(
                new Tracked.Told<>(List.of()),
                answering(200, PAY_1).find(ANYBODY, "https://elsewhere.example/browse/PAY-1"));
    }

    @Test
    public void twoHundredIssuesAreTwoQuestionsAndNoneIsNone() {
        JiraIssues jira = answering(200, "{'issues':[]}");
        assertEquals(new Tracked.Told<>(List.of()), jira.read(ANYBODY, ids(0)));
        assertEquals(0, asked.size());
        assertEquals(new Tracked.Told<>(List.of()), jira.read(ANYBODY, ids(200)));
        assertEquals(2, asked.size());
        assertTrue(asked.stream().allMatch(request -> request.method().equals("GET")));
    }

    @Test
    public void whatIsPrintedWaitsTwoSecondsForAllQuestionsTogether() {
        JiraIssues jira = answering(200, "{'issues':[]}");
        assertEquals(new Tracked.Told<>(List.of()), jira.readSoon(ANYBODY, ids(350)));
        assertEquals(4, asked.size());
        assertEquals(2000, asked.stream().mapToInt(LinkedRequest::longestMillis).sum());
    }

    @Test
    public void nonsenseIsNoAnswer() {
        for (String body :
                List.of("", "<html>", "[]", "{}", "{'issues':7}", "{'issues':[{}]}", "{'issues':[{'id':1}]}")) {
            assertEquals(new Tracked.NotReached<>(), answering(200, body).read(ANYBODY, ids(1)));
        }
        assertEquals(new Tracked.NotReached<>(), answering(400, "{}").read(ANYBODY, ids(1)));
    }

    @Test
    public void anIssueWithAnAddressThatIsNoneIsLeftOut() {
        for (String self :
                List.of("javascript:alert(1)//rest/api/2", "https://evil/\\u0022onclick=/rest/api/2/", "x")) {
            String odd = PAY_1.replaceAll("https://jira[^']*", self.replace("\\", "\\\\"));
            assertEquals(
                    new Tracked.Told<>(List.of()),
                    answering(200, "{'issues':[" + odd + "]}").read(ANYBODY, ids(1)));
        }
    }

    @Test
    public void whatWentWrongOnTheWayIsSaid() {
        URI authorise = URI.create("https://jira.example/authorise");
        assertEquals(
                new Tracked.NotConnected<>(authorise),
                answering(request -> new LinkedAnswer.NotConnected(authorise)).read(ANYBODY, ids(1)));
        assertEquals(
                new Tracked.NotReached<>(),
                answering(request -> new LinkedAnswer.NotReached("slow")).find(ANYBODY, "words"));
        assertEquals(
                new Tracked.NoTracker<>(),
                answering(request -> new LinkedAnswer.NoLink()).projects(ANYBODY));
    }

    @Test
    public void wordsCannotEndTheQuery() {
        var unused = answering(200, "{'issues':[]}").find(ANYBODY, "tax\" OR project = SEC OR summary ~ \"");
        assertTrue(asked.get(0).path(), asked.get(0).path().contains("%22tax+OR+project+SEC+OR+summary*%22+ORDER"));
    }

    @Test
    public void whereJiraAsksForMoreItsOwnFormIsOffered() {
        JiraIssues jira = answering(request -> request.method().equals("POST")
                ? new LinkedAnswer.Answered(400, "{}")
                : new LinkedAnswer.Answered(200, "{\"self\":\"https://jira.example/rest/api/2/project/7\"}"));
        assertEquals(
                new Tracked.Told<>(
                        new Creation.ByHand(URI.create("https://jira.example/secure/CreateIssueDetails!init.jspa"
                                + "?pid=7&issuetype=3&summary=A+%26+B"))),
                jira.create(ANYBODY, new NewIssue("7", "3", "A & B")));
    }
}
