package org.headway.okr.storage;

import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.Person;
import org.headway.okr.domain.table.Responsibility;
import org.headway.okr.service.store.ResponsibilityStore;

/** Champions and sponsors, in Active Objects. */
@Named
final class AoResponsibilityStore implements ResponsibilityStore {

    private final AoTables tables;

    public AoResponsibilityStore(AoTables tables) {
        this.tables = tables;
    }

    @Override
    public List<Person> everybody() {
        return tables.find(AoPerson.class, Query.select().order("ID ASC"))
                .map(AoResponsibilityStore::person)
                .toList();
    }

    @Override
    public List<Responsibility> of(Collection<Person> people) {
        Map<Integer, Person> known =
                tables
                        .in(
                                AoPerson.class,
                                "USER_KEY",
                                people.stream().map(Person::userKey).toList())
                        .stream()
                        .collect(Collectors.toMap(AoPerson::getID, AoResponsibilityStore::person));
        Stream<Responsibility> championed =
                tables.in(AoKeyResult.class, "CHAMPION_ID", known.keySet(), "REMOVED = ?", false).stream()
                        .map(row -> new Responsibility(
                                row.getKeyResultKey(),
                                new AreaKey(row.getAreaKey()),
                                row.getTitle(),
                                false,
                                Boolean.TRUE.equals(row.getDraft()),
                                Objects.requireNonNull(known.get(row.getChampionId())),
                                end(row.getDecision()),
                                row.getVersion()));
        Stream<Responsibility> sponsored =
                tables.in(AoObjective.class, "SPONSOR_ID", known.keySet(), "REMOVED = ?", false).stream()
                        .map(row -> new Responsibility(
                                row.getObjectiveKey(),
                                new AreaKey(row.getAreaKey()),
                                row.getTitle(),
                                true,
                                Boolean.TRUE.equals(row.getDraft()),
                                Objects.requireNonNull(known.get(row.getSponsorId())),
                                end(row.getDecision()),
                                row.getVersion()));
        return Stream.concat(championed, sponsored).toList();
    }

    private static LocalDate end(String decision) {
        return DecisionSlot.read(decision, "").cycle().last();
    }

    private static Person person(AoPerson row) {
        return new Person(row.getUserKey(), row.getUserName());
    }
}
