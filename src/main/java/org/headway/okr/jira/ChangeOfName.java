package org.headway.okr.jira;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.anonymize.UserNameChangeHandler;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import java.util.Optional;
import org.headway.okr.domain.Person;
import org.headway.okr.platform.Languages;
import org.headway.okr.platform.Mishaps;
import org.headway.okr.service.PersonChanges;

/** User names change when Jira anonymises, whether it already knows the person by the new one or still by the old one. */
public final class ChangeOfName extends ChangeOfPerson implements UserNameChangeHandler {

    private final PersonChanges people;
    private final UserManager users;

    public ChangeOfName(
            PersonChanges people,
            @JiraImport("jiraUserManager") UserManager users,
            Languages languages,
            Mishaps mishaps) {
        super(languages, mishaps);
        this.people = people;
        this.users = users;
    }

    @Override
    void follow(String before, String now) {
        Optional.ofNullable(users.getUserByName(now))
                .or(() -> Optional.ofNullable(users.getUserByName(before)))
                .map(ApplicationUser::getKey)
                .ifPresent(key -> people.named(new Person(key, now)));
    }
}
