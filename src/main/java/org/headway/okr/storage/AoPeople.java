package org.headway.okr.storage;

import static org.headway.okr.storage.AoTables.column;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.headway.okr.domain.Person;
import org.headway.okr.service.People;
import org.headway.okr.service.store.PersonStore;
import org.jspecify.annotations.Nullable;

/** The rows of people, made when somebody is first spoken of. */
@Named
final class AoPeople implements PersonStore {

    private final AoTables tables;
    private final People people;

    @Inject
    public AoPeople(AoTables tables, People people) {
        this.tables = tables;
        this.people = people;
    }

    @Nullable
    Integer idOf(Optional<Person> person) {
        return person.isEmpty() ? null : (Integer) idOf(person.get());
    }

    int idOf(Person person) {
        Optional<AoPerson> known = find(person);
        known.ifPresent(row -> name(row, person.userName()));
        return known.orElseGet(() -> insert(person)).getID();
    }

    private static void name(AoPerson row, String userName) {
        if (!row.getUserName().equals(userName)) {
            row.setUserName(userName);
            row.save();
        }
    }

    @Override
    public void named(Person person) {
        find(person).ifPresent(row -> name(row, person.userName()));
    }

    /** Whoever already has the new key keeps it, and the old row is of somebody who left: a key is never given twice. */
    @Override
    public void keyChanged(String before, String now) {
        if (withKey(now).isEmpty()) {
            withKey(before).ifPresent(row -> {
                row.setUserKey(now);
                row.save();
            });
        }
    }

    /** Somebody who was spoken of. */
    Optional<AoPerson> find(Person person) {
        return withKey(person.userKey());
    }

    private Optional<AoPerson> withKey(String userKey) {
        return tables.one(AoPerson.class, "USER_KEY", userKey);
    }

    private AoPerson insert(Person person) {
        return tables.insert(
                AoPerson.class, column("USER_KEY", person.userKey()), column("USER_NAME", person.userName()));
    }

    /** Everybody with one of these ids, by id, in one statement, as the product calls them now. */
    Map<Integer, Person> withIds(Stream<? extends @Nullable Integer> ids) {
        return tables.in(AoPerson.class, "ID", ids.filter(Objects::nonNull).toList()).stream()
                .collect(Collectors.toMap(
                        AoPerson::getID, row -> people.now(new Person(row.getUserKey(), row.getUserName()))));
    }
}
