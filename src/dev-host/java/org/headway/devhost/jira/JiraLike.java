package org.headway.devhost.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.util.UserManager;
import jakarta.servlet.http.HttpServlet;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.headway.devhost.Company;
import org.headway.devhost.HostContext;
import org.headway.devhost.Partial;
import org.headway.devhost.Person;
import org.headway.devhost.Product;
import org.headway.devhost.jira.api.CurrentUser;
import org.headway.devhost.jira.api.JiraGlobalPermissions;
import org.headway.devhost.jira.api.JiraPermissions;
import org.headway.devhost.jira.api.JiraProjects;
import org.headway.devhost.jira.api.JiraSearch;
import org.headway.devhost.jira.api.JqlFunctions;
import org.headway.devhost.jira.api.KeyChanges;
import org.headway.devhost.jira.page.Pages;
import org.headway.devhost.jira.rest.JiraRest;
import org.headway.devhost.jira.search.Functions;
import org.headway.devhost.jira.search.Search;
import org.headway.devhost.jira.tracker.DemoIssues;
import org.headway.devhost.jira.tracker.People;
import org.headway.devhost.jira.tracker.Tracker;

/** The Jira-like product. */
public final class JiraLike implements Product {
    private final People people = new People(Company.inJira());
    /** Those of the plugin, once it runs. */
    private final AtomicReference<Functions> functions = new AtomicReference<>(name -> Optional.empty());

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
        return people.all();
    }

    @Override
    public Map<Class<?>, Object> services(HostContext host) {
        Parts parts = Parts.of(host, people);
        people.load(parts.database());
        parts.projects().seed();
        if (!host.empty()) {
            new DemoIssues(people, parts.projects(), parts.issues(), Instant.now()).write();
        }
        JiraSearch search = new JiraSearch(
                person -> parts.searchAs(() -> person, name -> functions.get().named(name)), parts.api());
        return Map.of(
                ProjectManager.class, Partial.of(ProjectManager.class, new JiraProjects(parts.projects())),
                IssueManager.class, Partial.of(IssueManager.class, parts.api()),
                JiraAuthenticationContext.class,
                        Partial.of(JiraAuthenticationContext.class, new CurrentUser(host, parts.users())),
                SearchService.class, Partial.of(SearchService.class, search),
                PermissionManager.class,
                        Partial.of(
                                PermissionManager.class, new JiraPermissions(host, parts.projects(), parts.issues())),
                GlobalPermissionManager.class, Partial.of(GlobalPermissionManager.class, new JiraGlobalPermissions()),
                UserManager.class, Partial.of(UserManager.class, parts.users()));
    }

    @Override
    public Map<String, HttpServlet> pages(HostContext host) {
        Parts parts = Parts.of(host, people);
        functions.set(new JqlFunctions(host, parts.users()));
        Tracker tracker = parts.trackerFor(host::visitor);
        Search search = new Search(host::visitor, tracker, functions.get());
        JiraRest rest = new JiraRest(host, tracker, search, new KeyChanges(host)::tell);
        Map<String, HttpServlet> all =
                new HashMap<>(new Pages(host, tracker, search).withPanelsAbout(parts.api()::about));
        all.put("/rest/api/2/*", rest);
        all.put("/rest/api/latest/*", rest);
        return all;
    }
}
