package org.headway.devhost;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.util.Set;
import org.headway.devhost.jira.JiraLike;
import org.headway.devhost.start.ProductHost;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

public class JiraTest {
    @Rule
    public final PluginInAProduct plugin = new PluginInAProduct();

    private ProjectManager projects;
    private PermissionManager permissions;
    private UserManager users;
    private IssueManager issues;
    private SearchService search;
    private Browser admin;
    private Browser editor;
    private Browser reader;

    @Before
    public void start() throws Exception {
        ProductHost host = plugin.inJira(PluginJar.aPlugin());
        var services = new JiraLike().services(host.context());
        issues = (IssueManager) services.get(IssueManager.class);
        search = (SearchService) services.get(SearchService.class);
        admin = new Browser(host.baseUrl()).signIn("/login.jsp", "admin");
        editor = new Browser(host.baseUrl()).signIn("/login.jsp", "editor");
        reader = new Browser(host.baseUrl()).signIn("/login.jsp", "reader");
        projects = (ProjectManager) services.get(ProjectManager.class);
        permissions = (PermissionManager) services.get(PermissionManager.class);
        users = (UserManager) services.get(UserManager.class);
    }

    @Test
    public void readersBrowseAndEditorsEdit() {
        assertTrue(may("JIRAUSER10101", ProjectPermissions.BROWSE_PROJECTS, "ENG"));
        assertFalse(may("JIRAUSER10101", ProjectPermissions.EDIT_ISSUES, "ENG"));
        assertTrue(may("JIRAUSER10100", ProjectPermissions.EDIT_ISSUES, "ENG"));
        assertFalse(may("JIRAUSER10100", ProjectPermissions.ADMINISTER_PROJECTS, "ENG"));
    }

    @Test
    public void outsidersAndAnonymousSeeNothingOfIt() {
        assertFalse(may("JIRAUSER10102", ProjectPermissions.BROWSE_PROJECTS, "ENG"));
        assertFalse(may("nobody", ProjectPermissions.BROWSE_PROJECTS, "ENG"));
    }

    @Test
    public void theSecretProjectIsTheAdministrators() {
        assertTrue(may("JIRAUSER10000", ProjectPermissions.BROWSE_PROJECTS, "SEC"));
        assertFalse(may("JIRAUSER10100", ProjectPermissions.BROWSE_PROJECTS, "SEC"));
    }

    @Test
    public void theSameProjectIsEqualToItself() {
        assertEquals(projects.getProjectObjByKey("ENG"), projects.getProjectObjByKey("ENG"));
        assertNull(projects.getProjectObjByKey("GONE"));
    }

    @Test
    public void anybodyBrowsesAnOpenProject() {
        assertTrue(permissions.hasPermission(
                ProjectPermissions.BROWSE_PROJECTS, projects.getProjectObjByKey("OPEN"), (ApplicationUser) null));
        assertFalse(permissions.hasPermission(
                ProjectPermissions.CREATE_ISSUES, projects.getProjectObjByKey("OPEN"), (ApplicationUser) null));
    }

    @Test
    public void anIssueKeepsItsIdAndAnswersToEveryKeyThatItHad() throws Exception {
        make("ENG");
        Issue issue = issues.getIssueObject("ENG-1");
        editor.form("/secure/MoveIssue.jspa", "id=" + issue.getId() + "&pid=10003");
        assertEquals("PAY-1", issues.getIssueObject(issue.getId()).getKey());
        assertEquals("PAY-1", issues.getIssueObject("ENG-1").getKey());
        assertFalse(issues.getIssueObject("ENG-1").getUpdated().before(issue.getUpdated()));
        assertTrue(editor.get("/browse/ENG-1")
                .headers()
                .firstValue("Location")
                .orElse("")
                .endsWith("/browse/PAY-1"));
        make("ENG");
        assertEquals("a", issues.getIssueObject("ENG-2").getSummary());
    }

    @Test
    public void aDeletedIssueLeavesItsIdAndItsKeyToNobody() throws Exception {
        make("ENG");
        Long id = issues.getIssueObject("ENG-1").getId();
        editor.form("/secure/DeleteIssue.jspa", "id=" + id);
        make("ENG");
        assertNull(issues.getIssueObject("ENG-1"));
        assertNull(issues.getIssueObject(id));
        assertEquals(id + 1, issues.getIssueObject("ENG-2").getId().longValue());
    }

    @Test
    public void aRenamedProjectTakesItsIssuesAlong() throws Exception {
        make("ENG");
        admin.send("PUT", "/rest/api/2/project/ENG", "{\"key\": \"DEV\"}");
        assertEquals("DEV-1", issues.getIssueObject("ENG-1").getKey());
        assertEquals("DEV", projects.getProjectObjByKey("ENG").getKey());
    }

    @Test
    public void anArchivedIssueIsReadOnlyAndInNoSearch() throws Exception {
        make("PAY");
        Issue issue = issues.getIssueObject("PAY-1");
        assertTrue(mayEdit("JIRAUSER10100", issue));
        editor.form("/secure/ArchiveIssue.jspa", "id=" + issue.getId());
        assertFalse(mayEdit("JIRAUSER10100", issue));
        assertEquals(0, found("JIRAUSER10100", "project = PAY"));
        assertEquals(200, reader.get("/browse/PAY-1").statusCode());
        editor.form("/secure/RestoreIssue.jspa", "id=" + issue.getId());
        assertEquals(1, found("JIRAUSER10100", "project = PAY"));
    }

    @Test
    public void theSearchServiceSeesWhatTheSearcherSees() throws Exception {
        make("OPS");
        assertEquals(1, found("JIRAUSER10100", "summary ~ a"));
        assertEquals(0, found("JIRAUSER10101", "summary ~ a"));
        Query gone = search.parseQuery(users.getUserByKey("JIRAUSER10101"), "key = OPS-1")
                .getQuery();
        assertEquals(
                Set.of("An issue with key 'OPS-1' does not exist for field 'key'."),
                search.validateQuery(users.getUserByKey("JIRAUSER10101"), gone).getErrorMessages());
        assertTrue(search.parseQuery(null, "project != ENG").getErrors().hasAnyErrors());
    }

    @Test
    public void theCreateFormIsFilledInFromTheAddress() throws Exception {
        String form = editor.get(
                        "/secure/CreateIssueDetails!init.jspa?pid=10003&issuetype=10002&summary=Card+%3Crefused%3E")
                .body();
        assertThat(form, containsString("name=\"summary\" value=\"Card &lt;refused&gt;\""));
        String refused = editor.form("/secure/CreateIssueDetails.jspa", "pid=10003&issuetype=10002&summary=a")
                .body();
        assertThat(refused, containsString("Found in is required."));
        assertEquals(
                302,
                editor.form(
                                "/secure/CreateIssueDetails.jspa",
                                "pid=10003&issuetype=10002&summary=a&customfield_10101=8")
                        .statusCode());
    }

    @Test
    public void aHiddenIssueLooksLikeAnUnknownOne() throws Exception {
        make("OPS");
        String unknown = reader.get("/browse/OPS-77").body();
        assertThat(unknown, containsString("You can't view this issue"));
        assertEquals(unknown, reader.get("/browse/OPS-1").body());
        assertEquals(404, reader.get("/browse/OPS-1").statusCode());
    }

    private void make(String project) throws Exception {
        editor.post(
                "/rest/api/2/issue",
                "application/json",
                "{\"fields\": {\"project\": {\"key\": \"" + project
                        + "\"}, \"issuetype\": {\"name\": \"Task\"}, \"summary\": \"a\"}}");
    }

    private int found(String userKey, String jql) throws Exception {
        ApplicationUser searcher = users.getUserByKey(userKey);
        SearchService.ParseResult parsed = search.parseQuery(searcher, jql);
        assertTrue(parsed.isValid());
        SearchResults<Issue> results = search.search(searcher, parsed.getQuery(), new PagerFilter<Issue>(10));
        assertEquals(results.getTotal(), results.getResults().size());
        return results.getTotal();
    }

    private boolean mayEdit(String userKey, Issue issue) {
        return permissions.hasPermission(ProjectPermissions.EDIT_ISSUES, issue, users.getUserByKey(userKey));
    }

    private boolean may(String userKey, ProjectPermissionKey permission, String project) {
        return permissions.hasPermission(permission, projects.getProjectObjByKey(project), users.getUserByKey(userKey));
    }
}
