package org.headway.devhost;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.util.UserManager;
import org.headway.devhost.jira.JiraLike;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

public class JiraTest {
    @Rule
    public final PluginInAProduct plugin = new PluginInAProduct();

    private ProjectManager projects;
    private PermissionManager permissions;
    private UserManager users;

    @Before
    public void start() throws Exception {
        var services =
                new JiraLike().services(plugin.inJira(PluginJar.aPlugin()).context());
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

    private boolean may(String userKey, ProjectPermissionKey permission, String project) {
        return permissions.hasPermission(permission, projects.getProjectObjByKey(project), users.getUserByKey(userKey));
    }
}
