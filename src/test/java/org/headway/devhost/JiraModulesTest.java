package org.headway.devhost;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.not;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.headway.devhost.PluginJar.aPlugin;
import static org.junit.Assert.assertEquals;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.headway.devhost.fixture.IssueFacts;
import org.headway.devhost.fixture.IssueListener;
import org.headway.devhost.fixture.IssuesOf;
import org.headway.devhost.fixture.JavaPanel;
import org.headway.devhost.fixture.KeyChange;
import org.headway.devhost.fixture.OnlyTasksToDo;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** What a plugin adds to Jira, and what it is told there. */
public class JiraModulesTest {
    private static final String FIXTURE = "org.headway.devhost.fixture.";

    @Rule
    public final PluginInAProduct plugin = new PluginInAProduct();

    private Browser admin;
    private Browser editor;
    private Browser reader;

    @Before
    public void start() throws Exception {
        PluginJar jar = aPlugin()
                .with(IssueFacts.class, OnlyTasksToDo.class, JavaPanel.class, IssuesOf.class)
                .with(IssueListener.class, KeyChange.class)
                .index("component-jira", FIXTURE + "IssueListener#listener", FIXTURE + "KeyChange#keyChange")
                .index("imports", "com.atlassian.event.api.EventPublisher")
                .index("imports-jira", "com.atlassian.jira.issue.IssueManager")
                .file("facts.vm", "<p>${mark}: ${summary} ${facts}</p>")
                .file("i18n/fixture.properties", "f.panel=Facts & figures\nf.item=Look it up\nf.section=Fixture\n")
                .modules(
                        """
                        <resource type='i18n' name='i18n' location='i18n.fixture'/>
                        <web-panel key='facts' location='atl.jira.view.issue.right.context' weight='20'>
                          <label key='f.panel'/>
                          <context-provider class='org.headway.devhost.fixture.IssueFacts'><param name='mark'>Issue</param></context-provider>
                          <resource name='view' type='velocity' location='facts.vm'/>
                        </web-panel>
                        <web-panel key='in-java' location='atl.jira.view.issue.right.context' weight='10'
                                   class='org.headway.devhost.fixture.JavaPanel'>
                          <conditions type='AND'>
                            <condition class='com.atlassian.jira.plugin.webfragment.conditions.UserLoggedInCondition'/>
                            <condition class='org.headway.devhost.fixture.OnlyTasksToDo' invert='true'/>
                          </conditions>
                        </web-panel>
                        <web-panel key='page' location='fixture:page' class='org.headway.devhost.fixture.JavaPanel'/>
                        <web-item key='sidebar' section='jira.project.sidebar.plugins.navigation'>
                          <label key='f.item'/><link>/projects/$pathEncodedProjectKey?selectedItem=fixture:page</link>
                        </web-item>
                        <web-item key='look' section='operations-operations'>
                          <label key='f.item'/><styleClass>look-up</styleClass>
                          <link linkId='look-it-up'>/plugins/servlet/look?key=$issue.key</link>
                          <condition class='org.headway.devhost.fixture.OnlyTasksToDo'/>
                        </web-item>
                        <web-section key='own' location='opsbar-operations'><label key='f.section'/></web-section>
                        <web-item key='in-own' section='own'><label key='f.item'/><link linkId='own-item'>#</link></web-item>
                        <web-resource key='on-issues'><context>jira.view.issue</context>
                          <resource type='download' name='a.js' location='a.js'/></web-resource>
                        <jql-function key='of' class='org.headway.devhost.fixture.IssuesOf'><fname>issuesOf</fname><list>true</list></jql-function>
                        <user-key-change-handler key='keys' class='bean:keyChange'/>""");
        String url = plugin.inJira(jar).baseUrl();
        admin = new Browser(url).signIn("/login.jsp", "admin");
        editor = new Browser(url).signIn("/login.jsp", "editor");
        reader = new Browser(url).signIn("/login.jsp", "reader");
        make("PAY");
    }

    @Test
    public void aPanelStandsInTheRightColumnWithWhatItsProviderTells() throws Exception {
        String page = reader.get("/browse/PAY-1").body();
        String right = page.substring(page.indexOf("viewissuesidebar"));
        assertThat(right, containsString("<div id=\"facts\" class=\"module toggle-wrap\">"));
        assertThat(right, containsString("<h4 class=\"toggle-title\">Facts &amp; figures</h4>"));
        assertThat(right, containsString("<p>Issue: a &lt;b&gt; 10000 PAY To Do new nobody</p>"));
        assertThat(page, containsString("/download/batch/fixture:on-issues/fixture:on-issues.js"));
    }

    @Test
    public void conditionsDecideWhatIsShown() throws Exception {
        assertThat(reader.get("/browse/PAY-1").body(), not(containsString("made in Java")));
        String before = editor.get("/browse/PAY-1").body();
        assertThat(
                before,
                containsString("id=\"look-it-up\" class=\"look-up\" href=\"/jira/plugins/servlet/look?key=PAY-1\""));
        transition("PAY-1", "3");
        String after = editor.get("/browse/PAY-1").body();
        assertThat(after, containsString("made in Java"));
        assertThat(after, not(containsString("look-it-up")));
    }

    @Test
    public void aSectionOfThePluginStandsInTheMoreMenuUnderItsLabel() throws Exception {
        assertThat(editor.get("/browse/PAY-1").body(), containsString("<p>Fixture</p>"));
    }

    @Test
    public void aProjectsSidebarLeadsToThePluginsPage() throws Exception {
        assertThat(
                reader.get("/projects/PAY/issues").body(),
                containsString("href=\"/jira/projects/PAY?selectedItem=fixture:page\""));
        assertThat(
                reader.get("/projects/PAY?selectedItem=fixture:page").body(), containsString("<em>made in Java</em>"));
    }

    @Test
    public void aFunctionFindsOnlyWhatTheSearcherMaySee() throws Exception {
        make("OPS");
        String jql = "issue in issuesOf(\"PAY-1 OPS-1\")";
        assertThat(editor.get(search(jql)).body(), containsString("\"total\":2"));
        assertThat(reader.get(search(jql)).body(), containsString("\"total\":1"));
    }

    @Test
    public void aFunctionsComplaintsAreShownInTheNavigator() throws Exception {
        String page =
                reader.get("/issues/?jql=" + encoded("issue in issuesOf(gone)")).body();
        assertThat(page, containsString("&#39;gone&#39; is unknown to issuesOf in issue"));
        assertThat(
                reader.get(search("issue in issuesOf()")).body(),
                containsString("Function 'issuesOf' expected '1' arguments but received '0'."));
        assertThat(
                reader.get("/issues/?jql=" + encoded("issue in issuesOf('PAY-1')"))
                        .body(),
                containsString("href=\"/jira/browse/PAY-1\""));
    }

    @Test
    public void listenersAreToldWhatHappensToIssues() throws Exception {
        transition("PAY-1", "3");
        put(editor, "/rest/api/2/issue/PAY-1", "{\"fields\": {\"summary\": \"b\"}}");
        editor.form("/secure/MoveIssue.jspa", "id=10000&pid=10000");
        put(editor, "/rest/api/2/issue/ENG-1/archive", "");
        put(editor, "/rest/api/2/issue/ENG-1/restore", "");
        editor.form("/secure/DeleteIssue.jspa", "id=10000");
        String by = " by JIRAUSER10100";
        assertEquals(
                String.join(
                        ", ",
                        "1 PAY-1" + by,
                        "13 PAY-1" + by,
                        "2 PAY-1" + by,
                        "9 ENG-1" + by,
                        "18 ENG-1" + by,
                        "19 ENG-1" + by,
                        "8 ENG-1" + by),
                plugin.told("listener"));
    }

    @Test
    public void listenersAreToldOfProjects() throws Exception {
        put(admin, "/rest/api/2/project/MKT", "{\"key\": \"SALES\"}");
        admin.send("DELETE", "/rest/api/2/project/SALES", "");
        assertThat(plugin.told("listener"), containsString("MKT is SALES, SALES is gone"));
    }

    @Test
    public void whoeverIsAnonymisedHasAnotherKey() throws Exception {
        String assigned = "{\"fields\": {\"assignee\": {\"name\": \"leo\"}}}";
        put(editor, "/rest/api/2/issue/PAY-1", assigned);
        admin.post("/rest/api/2/user/anonymization", "application/json", "{\"userKey\": \"leo\"}");
        assertEquals("leo is JIRAUSER10200", plugin.told("keyChange"));
        assertThat(
                editor.get("/rest/api/2/issue/PAY-1?fields=assignee").body(),
                containsString("\"key\":\"JIRAUSER10200\",\"name\":\"jirauser10200\""));
        assertEquals(
                403,
                reader.post("/rest/api/2/user/anonymization", "application/json", "{\"userKey\": \"jonly\"}")
                        .statusCode());
    }

    private void make(String project) throws Exception {
        editor.post(
                "/rest/api/2/issue",
                "application/json",
                "{\"fields\": {\"project\": {\"key\": \"" + project
                        + "\"}, \"issuetype\": {\"name\": \"Task\"}, \"summary\": \"a <b>\"}}");
    }

    private void transition(String key, String status) throws Exception {
        String body = "{\"transition\": {\"id\": \"" + status + "\"}}";
        assertEquals(
                204,
                editor.post("/rest/api/2/issue/" + key + "/transitions", "application/json", body)
                        .statusCode());
    }

    private static void put(Browser who, String path, String body) throws Exception {
        assertEquals(2, who.send("PUT", path, body).statusCode() / 100);
    }

    private static String search(String jql) {
        return "/rest/api/2/search?jql=" + encoded(jql);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
