package org.headway.devhost.jira;

import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.util.UserManager;
import jakarta.servlet.http.HttpServlet;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headway.devhost.Company;
import org.headway.devhost.HostContext;
import org.headway.devhost.Partial;
import org.headway.devhost.Person;
import org.headway.devhost.Product;
import org.headway.devhost.jira.api.Announcements;
import org.headway.devhost.jira.api.JiraPermissions;
import org.headway.devhost.jira.api.JiraProjects;
import org.headway.devhost.jira.api.JiraUsers;
import org.headway.devhost.jira.rest.JiraRest;
import org.headway.devhost.jira.search.Search;
import org.headway.devhost.jira.tracker.Issues;
import org.headway.devhost.jira.tracker.Projects;
import org.headway.devhost.jira.tracker.Tracker;
import org.headway.devhost.storage.Database;

/** The Jira-like product. */
public final class JiraLike implements Product {
    @Override
    public String name() {
        return "Jira-like";
    }

    @Override
    public String id() {
        return "jira";
    }

    @Override
    public String contextPath() {
        return "/jira";
    }

    @Override
    public String loginPath() {
        return "/login.jsp";
    }

    @Override
    public boolean exports(String packageName) {
        return !packageName.startsWith("com.atlassian.confluence") && !packageName.startsWith("com.atlassian.user");
    }

    @Override
    public List<Person> people() {
        return Company.inJira();
    }

    @Override
    public Map<Class<?>, Object> services(HostContext host) {
        Projects projects = projects(host);
        projects.seed();
        return Map.of(
                ProjectManager.class, Partial.of(ProjectManager.class, new JiraProjects(projects)),
                PermissionManager.class, Partial.of(PermissionManager.class, new JiraPermissions(host, projects)),
                UserManager.class, Partial.of(UserManager.class, new JiraUsers(host)));
    }

    @Override
    public Map<String, HttpServlet> pages(HostContext host) {
        Projects projects = projects(host);
        Issues issues = new Issues(new Database(host.dataSource()), projects, Clock.systemUTC());
        Tracker tracker = new Tracker(host::visitor, projects, issues, new Announcements(host));
        Search search = new Search(host::visitor, tracker, name -> Optional.empty());
        JiraRest rest = new JiraRest(host, tracker, search);
        // The empty pattern is the root alone.
        return Map.of("", new StartPage(host), "/rest/api/2/*", rest, "/rest/api/latest/*", rest);
    }

    private static Projects projects(HostContext host) {
        return new Projects(new Database(host.dataSource()));
    }
}
