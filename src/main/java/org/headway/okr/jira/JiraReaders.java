package org.headway.okr.jira;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import jakarta.inject.Inject;
import java.util.Optional;
import org.headway.okr.domain.Person;
import org.headway.okr.service.Reader;
import org.jspecify.annotations.Nullable;

/** Readers as Jira's users, and the other way round. */
@JiraComponent
public final class JiraReaders {

    private final UserManager users;

    @Inject
    public JiraReaders(@JiraImport("jiraUserManager") UserManager users) {
        this.users = users;
    }

    static Reader of(@Nullable ApplicationUser user) {
        return new Reader(Optional.ofNullable(user).map(known -> new Person(known.getKey(), known.getUsername())));
    }

    /** Nobody for the anonymous reader, and for one whom Jira does not know. */
    @Nullable
    ApplicationUser user(Reader reader) {
        return reader.person()
                .flatMap(person -> Optional.ofNullable(users.getUserByKey(person.userKey())))
                .orElse(null);
    }

    /** Whether this is the anonymous reader, or somebody whom Jira knows. */
    boolean isKnown(Reader reader) {
        return reader.person().isEmpty() || user(reader) != null;
    }
}
