package org.headway.devhost.jira.api;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;
import java.util.function.Predicate;
import org.headway.devhost.HostContext;
import org.headway.devhost.Partial;
import org.headway.devhost.Person;

/** Jira's own UserManager. */
public final class JiraUsers {
    /** A person as Jira shows them. */
    public record Account(Person person) {
        public String getKey() {
            return person.key();
        }

        public String getName() {
            return person.name();
        }

        public String getUsername() {
            return person.name();
        }

        public String getDisplayName() {
            return person.fullName();
        }

        public boolean isActive() {
            return true;
        }
    }

    private final HostContext host;

    public JiraUsers(HostContext host) {
        this.host = host;
    }

    public ApplicationUser getUserByKey(String key) {
        return find(person -> person.key().equals(key));
    }

    public ApplicationUser getUserByName(String name) {
        return find(person -> person.name().equals(name));
    }

    Optional<Person> withKey(String key) {
        return host.people().stream().filter(person -> person.key().equals(key)).findFirst();
    }

    private ApplicationUser find(Predicate<Person> wanted) {
        return host.people().stream()
                .filter(wanted)
                .findFirst()
                .map(person -> Partial.of(ApplicationUser.class, new Account(person)))
                .orElse(null);
    }
}
