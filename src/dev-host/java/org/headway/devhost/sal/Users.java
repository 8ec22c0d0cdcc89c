package org.headway.devhost.sal;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserProfile;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.headway.devhost.Partial;
import org.headway.devhost.Person;

/** SAL's UserManager. */
public final class Users {
    /** A person as SAL shows them. */
    public record Profile(Person person) {
        public UserKey getUserKey() {
            return new UserKey(person.key());
        }

        public String getUsername() {
            return person.name();
        }

        public String getFullName() {
            return person.fullName();
        }

        public String getEmail() {
            return person.name() + "@dev-host.invalid";
        }
    }

    private final List<Person> people;
    private final Visits visits;

    public Users(List<Person> people, Visits visits) {
        this.people = people;
        this.visits = visits;
    }

    public UserKey getRemoteUserKey() {
        return visits.current().person().map(Person::key).map(UserKey::new).orElse(null);
    }

    public UserProfile getRemoteUser() {
        return visits.current().person().map(Users::profile).orElse(null);
    }

    public UserProfile getUserProfile(UserKey key) {
        return find(key).map(Users::profile).orElse(null);
    }

    public UserProfile getUserProfile(String name) {
        return find(person -> person.name().equals(name)).map(Users::profile).orElse(null);
    }

    public boolean isAdmin(UserKey key) {
        return find(key).map(Person::administrator).orElse(false);
    }

    public boolean isSystemAdmin(UserKey key) {
        return isAdmin(key);
    }

    public boolean isLicensed(UserKey key) {
        return find(key).isPresent();
    }

    public boolean isAnonymousAccessEnabled() {
        return true;
    }

    private Optional<Person> find(UserKey key) {
        return find(person -> key != null && person.key().equals(key.getStringValue()));
    }

    private Optional<Person> find(Predicate<Person> wanted) {
        return people.stream().filter(wanted).findFirst();
    }

    private static UserProfile profile(Person person) {
        return Partial.of(UserProfile.class, new Profile(person));
    }
}
