package org.headway.devhost.confluence;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import org.headway.devhost.Person;

/** A person as Confluence's API shows them. */
record HostUser(Person person) implements ConfluenceUser {
    @Override
    public UserKey getKey() {
        return new UserKey(person.key());
    }

    @Override
    public String getName() {
        return person.name();
    }

    @Override
    public String getFullName() {
        return person.fullName();
    }
}
