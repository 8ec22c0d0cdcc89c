package org.headway.devhost.jira.api;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;
import org.headway.devhost.HostContext;

/** Jira's JiraAuthenticationContext: who is signed in on this thread. */
public record CurrentUser(HostContext host, JiraUsers users) {
    public ApplicationUser getLoggedInUser() {
        return host.visitor().map(person -> users.getUserByKey(person.key())).orElse(null);
    }

    public void setLoggedInUser(ApplicationUser user) {
        host.visitAs(Optional.ofNullable(user).flatMap(known -> users.withKey(known.getKey())));
    }
}
