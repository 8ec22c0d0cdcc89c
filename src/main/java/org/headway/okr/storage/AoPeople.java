package org.headway.okr.storage;

import static org.headway.okr.storage.AoTables.column;

import jakarta.inject.Named;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.headway.okr.domain.Person;
import org.jspecify.annotations.Nullable;

/** The rows of people, made when somebody is first spoken of. */
@Named
final class AoPeople {

    private final AoTables tables;

    public AoPeople(AoTables tables) {
        this.tables = tables;
    }

    @Nullable
    Integer idOf(Optional<Person> person) {
        return person.isEmpty() ? null : (Integer) idOf(person.get());
    }

    int idOf(Person person) {
        Optional<AoPerson> known = find(person);
        known.filter(row -> !row.getUserName().equals(person.userName())).ifPresent(row -> {
            row.setUserName(person.userName());
            row.save();
        });
        return known.orElseGet(() -> insert(person)).getID();
    }

    /** Somebody who was spoken of. */
    Optional<AoPerson> find(Person person) {
        return tables.one(AoPerson.class, "USER_KEY", person.userKey());
    }

    private AoPerson insert(Person person) {
        return tables.insert(
                AoPerson.class, column("USER_KEY", person.userKey()), column("USER_NAME", person.userName()));
    }

    /** Everybody with one of these ids, by id, in one statement. */
    Map<Integer, Person> withIds(Stream<? extends @Nullable Integer> ids) {
        return tables.in(AoPerson.class, "ID", ids.filter(Objects::nonNull).toList()).stream()
                .collect(Collectors.toMap(AoPerson::getID, row -> new Person(row.getUserKey(), row.getUserName())));
    }
}
