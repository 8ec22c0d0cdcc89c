package org.headway.okr.jira;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import jakarta.inject.Inject;
import org.headway.okr.domain.Person;
import org.headway.okr.service.Accounts;

/** Accounts as Jira knows them. */
@JiraComponent
public final class JiraAccounts implements Accounts {

    private final UserManager users;

    @Inject
    public JiraAccounts(@JiraImport("jiraUserManager") UserManager users) {
        this.users = users;
    }

    @Override
    public boolean hasLeft(Person person) {
        ApplicationUser user = users.getUserByKey(person.userKey());
        return user == null || !user.isActive();
    }
}
