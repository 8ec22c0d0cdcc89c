package org.headway.devhost;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** Jira's own REST as it is seen from outside. */
public class JiraRestTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Rule
    public final PluginInAProduct plugin = new PluginInAProduct();

    private Browser editor;
    private Browser reader;
    private Browser anonymous;

    @Before
    public void start() throws Exception {
        String url = plugin.inJira(PluginJar.aPlugin()).baseUrl();
        editor = new Browser(url).signIn("/login.jsp", "editor");
        reader = new Browser(url).signIn("/login.jsp", "reader");
        anonymous = new Browser(url);
    }

    @Test
    public void anIssueHasWhatJiraTellsOfIt() throws Exception {
        String key =
                task("PAY", "Cache the tax call", "\"customfield_10100\": 12.5, \"assignee\": {\"name\": \"jonly\"}");
        JsonNode issue = read(editor.get("/rest/api/2/issue/" + key), 200);
        assertEquals("PAY-1", issue.path("key").asText());
        assertEquals("10000", issue.path("id").asText());
        JsonNode fields = issue.path("fields");
        assertEquals("Cache the tax call", fields.path("summary").asText());
        assertEquals("To Do", fields.at("/status/name").asText());
        assertEquals("new", fields.at("/status/statusCategory/key").asText());
        assertEquals("PAY", fields.at("/project/key").asText());
        assertEquals("JIRAUSER10103", fields.at("/assignee/key").asText());
        assertEquals("12.5", fields.path("customfield_10100").asText());
        assertEquals(
                issue, read(editor.get("/rest/api/2/issue/" + issue.path("id").asText()), 200));
    }

    @Test
    public void aHiddenIssueAnswersAsAnUnknownOne() throws Exception {
        String hidden = task("OPS", "Renew the certificate", "");
        String unknown = read(reader.get("/rest/api/2/issue/OPS-99"), 404).toString();
        assertEquals("{\"errorMessages\":[\"Issue Does Not Exist\"],\"errors\":{}}", unknown);
        assertEquals(
                unknown, read(reader.get("/rest/api/2/issue/" + hidden), 404).toString());
        assertEquals(
                unknown, read(anonymous.get("/rest/api/2/issue/" + hidden), 404).toString());
    }

    @Test
    public void anIssueOfTheCoreTeamIsHiddenFromOtherReadersOfItsProject() throws Exception {
        String secret = task("PAY", "The provider is leaking", "\"security\": {\"id\": \"10000\"}");
        read(editor.get("/rest/api/2/issue/" + secret), 200);
        read(reader.get("/rest/api/2/issue/" + secret), 404);
        assertEquals("", found(reader, "project = PAY"));
    }

    @Test
    public void aBugCannotBeMadeWithoutItsRequiredField() throws Exception {
        JsonNode refusal = read(create(editor, "PAY", "10002", "\"summary\": \"Card refused\""), 400);
        assertEquals(
                "{\"errorMessages\":[],\"errors\":{\"customfield_10101\":\"Found in is required.\"}}",
                refusal.toString());
        JsonNode meta = read(editor.get("/rest/api/2/issue/createmeta/PAY/issuetypes/10002"), 200);
        String required = StreamSupport.stream(meta.path("values").spliterator(), false)
                .filter(field -> field.path("required").asBoolean())
                .map(field -> field.path("fieldId").asText())
                .collect(Collectors.joining(" "));
        assertEquals("project issuetype summary customfield_10101", required);
    }

    @Test
    public void whoeverMayNotCreateIsToldSoAtTheProject() throws Exception {
        String said = read(create(reader, "ENG", "10000", "\"summary\": \"Mine\""), 400)
                .toString();
        assertThat(
                said, containsString("\"project\":\"You do not have permission to create issues in this project.\""));
        assertThat(
                read(create(reader, "SEC", "10000", "\"summary\": \"Mine\""), 400)
                        .toString(),
                containsString("\"project\":\"valid project is required\""));
        read(create(reader, "PAY", "10000", "\"summary\": \"Mine\""), 201);
    }

    @Test
    public void whatAFormCouldSendIsNoJson() throws Exception {
        read(editor.post("/rest/api/2/issue", "text/plain", "{\"fields\": {}}"), 415);
    }

    @Test
    public void aSearchFindsWhatTheSearcherMaySee() throws Exception {
        task("PAY", "Cache the tax call", "");
        task("PAY", "Cache the price list", "");
        task("OPS", "Cache the tax table", "");
        assertEquals("PAY-2 PAY-1 OPS-1", found(editor, "summary ~ \"cache\""));
        assertEquals("PAY-2 PAY-1", found(reader, "summary ~ cache"));
        assertEquals("PAY-1", found(reader, "project = PAY AND summary ~ \"tax cal*\""));
        assertEquals("PAY-1 PAY-2", found(reader, "key in (PAY-1, 'PAY-2') ORDER BY key"));
        assertEquals("", found(anonymous, "summary ~ cache"));
    }

    @Test
    public void unknownKeysAreRefusedUnlessTheQueryIsNotValidated() throws Exception {
        task("PAY", "Cache the tax call", "");
        task("OPS", "Cache the tax table", "");
        String jql = "/rest/api/2/search?jql=" + encoded("key in (PAY-1, PAY-77, OPS-1)");
        assertEquals(
                "{\"errorMessages\":[\"An issue with key 'PAY-77' does not exist for field 'key'.\","
                        + "\"An issue with key 'OPS-1' does not exist for field 'key'.\"],\"errors\":{}}",
                read(reader.get(jql), 400).toString());
        JsonNode found = read(reader.get(jql + "&validateQuery=false"), 200);
        assertEquals(1, found.path("total").asInt());
        assertEquals(2, found.path("warningMessages").size());
    }

    @Test
    public void otherGrammarIsRefusedInWords() throws Exception {
        assertThat(
                read(reader.get("/rest/api/2/search?jql=" + encoded("project = PAY OR key = PAY-1")), 400)
                        .toString(),
                containsString("'OR' is not understood here. The dev host understands project, key, id"));
        assertThat(
                read(reader.get("/rest/api/2/search?jql=" + encoded("issue in gone(1)")), 400)
                        .toString(),
                containsString("Unable to find JQL function 'gone(1)'."));
    }

    @Test
    public void onlyTheFieldsThatAreWantedComeBack() throws Exception {
        String key = task("PAY", "Cache the tax call", "");
        String body = "{\"jql\": \"key = " + key + "\", \"fields\": [\"summary\", \"status\"], \"maxResults\": 1}";
        JsonNode issue = read(editor.post("/rest/api/2/search", "application/json", body), 200)
                .at("/issues/0");
        assertEquals(2, issue.path("fields").size());
        assertFalse(issue.path("id").isMissingNode());
    }

    @Test
    public void thePickerKnowsWhatWasSeenAndWithAQueryTheRest() throws Exception {
        task("PAY", "Cache the tax call", "");
        assertThat(editor.get("/rest/api/2/issue/picker?query=tax").body(), containsString("\"key\":\"PAY-1\""));
        JsonNode others = read(reader.get("/rest/api/2/issue/picker?query=tax&currentJQL="), 200);
        assertEquals(0, others.at("/sections/0/issues").size());
        assertEquals("PAY-1", others.at("/sections/1/issues/0/key").asText());
    }

    @Test
    public void projectsAreThoseThatOneMayBrowse() throws Exception {
        assertEquals(1, read(anonymous.get("/rest/api/2/project"), 200).size());
        assertFalse(reader.get("/rest/api/2/project").body().contains("OPS"));
        read(reader.get("/rest/api/2/project/OPS"), 404);
    }

    @Test
    public void anonymousIsNobody() throws Exception {
        read(anonymous.get("/rest/api/2/myself"), 401);
        assertEquals(
                "reader",
                read(reader.get("/rest/api/2/myself"), 200).path("name").asText());
    }

    private String task(String project, String summary, String more) throws Exception {
        String fields = "\"summary\": \"" + summary + "\"" + (more.isEmpty() ? "" : ", " + more);
        return read(create(editor, project, "10000", fields), 201).path("key").asText();
    }

    private static HttpResponse<String> create(Browser who, String project, String type, String fields)
            throws Exception {
        String body = "{\"fields\": {\"project\": {\"key\": \"" + project + "\"}, \"issuetype\": {\"id\": \"" + type
                + "\"}, " + fields + "}}";
        return who.post("/rest/api/2/issue", "application/json", body);
    }

    private static String found(Browser who, String jql) throws Exception {
        JsonNode issues =
                read(who.get("/rest/api/2/search?jql=" + encoded(jql)), 200).path("issues");
        return StreamSupport.stream(issues.spliterator(), false)
                .map(issue -> issue.path("key").asText())
                .collect(Collectors.joining(" "));
    }

    private static JsonNode read(HttpResponse<String> answer, int status) throws Exception {
        assertEquals(answer.body(), status, answer.statusCode());
        return JSON.readTree(answer.body());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
