package org.headway.okr.confluence;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ConfluenceImport;
import com.atlassian.sal.api.user.UserKey;
import jakarta.inject.Inject;
import org.headway.okr.domain.Person;
import org.headway.okr.service.Accounts;

/** Accounts as Confluence knows them. */
@ConfluenceComponent
public final class ConfluenceAccounts implements Accounts {

    private final UserAccessor users;

    @Inject
    public ConfluenceAccounts(@ConfluenceImport UserAccessor users) {
        this.users = users;
    }

    @Override
    public boolean hasLeft(Person person) {
        ConfluenceUser user = users.getUserByKey(new UserKey(person.userKey()));
        return user == null || users.isDeactivated(user);
    }
}
