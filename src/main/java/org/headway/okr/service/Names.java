package org.headway.okr.service;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.headway.okr.domain.Person;
import org.headway.okr.domain.imported.ImportedChampion;
import org.headway.okr.domain.imported.ImportedOkrs;
import org.headway.okr.service.table.PeopleFilter;
import org.headway.okr.service.table.TableFilter;

/** People by the names that editors type, and the names that readers may see. */
@Named
public final class Names {

    private final People people;
    private final Permissions permissions;

    @Inject
    public Names(People people, Permissions permissions) {
        this.people = people;
        this.permissions = permissions;
    }

    /** The person somebody typed into a field, nobody where it is blank. Who may not know people names nobody. */
    public Optional<Person> typed(Reader reader, String field, String userName) {
        String name = Texts.line(field, userName, 255);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Optional<Person> person = permissions.maySeePeople(reader) ? people.named(name) : Optional.empty();
        if (person.isEmpty()) {
            throw new InvalidInput(field, "okr.error.no-such-person", name);
        }
        return person;
    }

    /** Somebody of exactly this name, if this reader may know people. */
    public Optional<Person> known(Reader reader, String userName) {
        return permissions.maySeePeople(reader) ? people.named(userName) : Optional.empty();
    }

    /** The same in an edit. Who may not know people was shown nobody, and by leaving the field blank removes nobody. */
    public Optional<Person> retyped(Reader reader, String field, String userName, Optional<Person> stored) {
        boolean unseen = userName.isBlank() && !permissions.maySeePeople(reader);
        return unseen ? stored : typed(reader, field, userName);
    }

    /** The people whom names in a table mean: a mention, or exactly a user name. Other names mean nobody. */
    public Map<ImportedChampion, Person> meant(Reader reader, ImportedOkrs okrs) {
        if (!permissions.maySeePeople(reader)) {
            return Map.of();
        }
        Map<ImportedChampion, Person> meant = new HashMap<>();
        okrs.champions().distinct().forEach(champion -> {
            String words = champion.words().strip();
            people.named(champion.mention().isEmpty() ? words.replaceFirst("^@", "") : champion.mention())
                    .ifPresent(person -> {
                        var unused = meant.put(champion, person);
                    });
        });
        return meant;
    }

    /** The full names of those whom names in a table mean. */
    public Map<ImportedChampion, String> ofChampions(Reader reader, ImportedOkrs okrs) {
        Map<ImportedChampion, String> shown = new HashMap<>();
        meant(reader, okrs)
                .forEach((champion, person) -> people.fullName(person).ifPresent(name -> {
                    var unused = shown.put(champion, name);
                }));
        return shown;
    }

    /**
     * Whom a table is filtered by. A reader who may not know people is not shown what somebody does either: not found, and
     * {@code me} is nobody without a login.
     */
    public PeopleFilter filteredBy(Reader reader, TableFilter filter) {
        return new PeopleFilter(
                filteredBy(reader, "sponsor", filter.sponsor()), filteredBy(reader, "champion", filter.champion()));
    }

    private Optional<Person> filteredBy(Reader reader, String field, String userName) {
        if (userName.isBlank()) {
            return Optional.empty();
        }
        if (!permissions.maySeePeople(reader)) {
            throw new NotFound();
        }
        if (userName.strip().equalsIgnoreCase("me")) {
            return Optional.of(reader.person().orElseThrow(NotFound::new));
        }
        return typed(reader, field, userName);
    }

    /** Whether this reader may know who people are. */
    public boolean mayBeSeen(Reader reader) {
        return permissions.maySeePeople(reader);
    }

    /** Whether this reader may look for people by a part of their name. */
    public boolean mayBeFound(Reader reader) {
        return permissions.maySeePeople(reader) && permissions.mayBrowsePeople(reader);
    }

    /**
     * Full names by user key; of whom the product no longer knows the last user name, so that what they said keeps its
     * author. None for a reader who may not know people.
     */
    public Map<String, String> shownTo(Reader reader, Stream<Optional<Person>> somebody) {
        if (!permissions.maySeePeople(reader)) {
            return Map.of();
        }
        Map<String, String> names = new HashMap<>();
        List<Person> persons = somebody.flatMap(Optional::stream).distinct().toList();
        for (Person person : persons) {
            var unused = names.put(person.userKey(), people.fullName(person).orElse(person.userName()));
        }
        return names;
    }
}
