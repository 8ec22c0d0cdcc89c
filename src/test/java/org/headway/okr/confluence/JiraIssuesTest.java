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
import org.headway.okr.service.action.FoundPlaces;
import org.headway.okr.service.action.IssuePlace;
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
        return answering(request -> new LinkedAnswer.Answered(
                status, request.path().endsWith("/archived") ? "[]" : body.replace('\'', '"')));
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
        assertEquals("and one for archived ones", 3, asked.size());
        assertEquals(
                2,
                asked.stream().filter(request -> request.method().equals("GET")).count());
    }

    @Test
    public void whatIsPrintedWaitsTwoSecondsForAllQuestionsTogether() {
        JiraIssues jira = answering(200, "{'issues':[]}");
        assertEquals(new Tracked.Told<>(List.of()), jira.readSoon(ANYBODY, ids(350)));
        assertEquals(5, asked.size());
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
                answering(request -> new LinkedAnswer.NoLink()).projects(ANYBODY, "", Optional.empty()));
    }

    @Test
    public void whatASearchLeavesOutMayBeArchived() {
        String ours = "[{'id':'10001','key':'PAY-1','summary':'Ship','status':'Done, archived','category':'DONE',"
                + "'url':'https://jira.example/x/browse/PAY-1'},{'id':'10002','key':'PAY-2','status':'Done',"
                + "'category':'DONE','url':'javascript:alert(1)'}]";
        JiraIssues jira = answering(request -> new LinkedAnswer.Answered(
                200, (request.method().equals("POST") ? ours : "{'issues':[]}").replace('\'', '"')));
        assertEquals(
                new Tracked.Told<>(List.of(new Issue(
                        new IssueId("10001"),
                        "PAY-1",
                        "Ship",
                        "Done, archived",
                        IssueCategory.DONE,
                        URI.create("https://jira.example/x/browse/PAY-1")))),
                jira.read(ANYBODY, ids(2)));
        assertEquals(
                Optional.of("{\"ids\":[\"10001\",\"10002\"]}"), asked.get(1).jsonBody());
    }

    @Test
    public void aJiraWithoutHeadwayTellsOfNoneThatIsArchived() {
        JiraIssues jira = answering(request -> request.method().equals("POST")
                ? new LinkedAnswer.Answered(404, "")
                : new LinkedAnswer.Answered(200, "{\"issues\":[]}"));
        assertEquals(new Tracked.Told<>(List.of()), jira.read(ANYBODY, ids(2)));
    }

    @Test
    public void projectsAreLookedForByWhatIsTypedAndTheLastOneComesFirst() {
        JiraIssues jira = answering(request -> new LinkedAnswer.Answered(
                200,
                (request.path().contains("/project/7")
                                ? "{'id':'7','name':'Seven','key':'SEV'}"
                                : "{'projects':[{'id':'8','name':'Eight','key':'EIG'}],'total':2000}")
                        .replace('\'', '"')));
        IssuePlace eight = new IssuePlace("8", "Eight (EIG)");
        assertEquals(
                new Tracked.Told<>(new FoundPlaces(List.of(new IssuePlace("7", "Seven (SEV)"), eight), true)),
                jira.projects(ANYBODY, "", Optional.of("7")));
        assertEquals(
                new Tracked.Told<>(new FoundPlaces(List.of(eight), true)),
                jira.projects(ANYBODY, "a & b", Optional.empty()));
        assertTrue(asked.get(2).path(), asked.get(2).path().endsWith("&maxResults=50&query=a+%26+b"));
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
                jira.create(ANYBODY, new NewIssue("7", "3", "A & B"), made -> {}));
    }

    @Test
    public void anIssueThatIsMadeIsToldOfThoughItCannotBeReadAnyMore() {
        JiraIssues jira = answering(request -> request.method().equals("POST")
                ? new LinkedAnswer.Answered(201, "{\"id\":\"10001\"}")
                : new LinkedAnswer.NotReached("okr.link.slow"));
        List<IssueId> made = new ArrayList<>();
        assertEquals(new Tracked.NotReached<>(), jira.create(ANYBODY, new NewIssue("7", "3", "A & B"), made::add));
        assertEquals(List.of(new IssueId("10001")), made);
    }
}
