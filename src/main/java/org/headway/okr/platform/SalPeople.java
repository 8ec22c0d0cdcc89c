package org.headway.okr.platform;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.headway.okr.domain.Person;
import org.headway.okr.service.People;
import org.headway.okr.service.Reader;

/** People as SAL knows them, and who of them is signed in. */
@Named
public final class SalPeople implements People {

    private final UserManager users;

    @Inject
    public SalPeople(@ComponentImport UserManager users) {
        this.users = users;
    }

    /** Whoever makes the current request. */
    public Reader reader() {
        UserKey key = users.getRemoteUserKey();
        return new Reader(
                key == null
                        ? Optional.empty()
                        : Optional.ofNullable(users.getUserProfile(key)).map(SalPeople::person));
    }

    @Override
    public Optional<Person> named(String userName) {
        return Optional.ofNullable(users.getUserProfile(userName)).map(SalPeople::person);
    }

    @Override
    public Optional<String> fullName(Person person) {
        return Optional.ofNullable(users.getUserProfile(new UserKey(person.userKey())))
                .map(UserProfile::getFullName);
    }

    @Override
    public Person now(Person person) {
        return Optional.ofNullable(users.getUserProfile(new UserKey(person.userKey())))
                .map(SalPeople::person)
                .orElse(person);
    }

    private static Person person(UserProfile profile) {
        return new Person(profile.getUserKey().getStringValue(), profile.getUsername());
    }
}
