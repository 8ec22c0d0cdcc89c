package org.headway.devhost.jira;

import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.util.UserManager;
import jakarta.servlet.http.HttpServlet;
import java.util.List;
import java.util.Map;
import org.headway.devhost.Company;
import org.headway.devhost.HostContext;
import org.headway.devhost.Partial;
import org.headway.devhost.Person;
import org.headway.devhost.Product;

/** A Jira in miniature: it proves that the jar runs where Confluence's packages are absent. */
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
        return Map.of(
                ProjectManager.class, Partial.of(ProjectManager.class, new Projects()),
                PermissionManager.class, Partial.of(PermissionManager.class, new Permissions(host)),
                UserManager.class, Partial.of(UserManager.class, new JiraUsers(host)));
    }

    @Override
    public Map<String, HttpServlet> pages(HostContext host) {
        // The empty pattern is the root alone.
        return Map.of("", new StartPage(host));
    }
}
