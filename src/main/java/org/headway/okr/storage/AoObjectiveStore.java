package org.headway.okr.storage;

import static java.util.stream.Collectors.toMap;
import static org.headway.okr.storage.AoTables.column;

import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.CycleDecision;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.domain.Person;
import org.headway.okr.service.store.ObjectiveStore;
import org.headway.okr.service.store.Stamp;

/** Objectives, in Active Objects. */
@Named
final class AoObjectiveStore implements ObjectiveStore {

    private final AoTransactions transactions;
    private final AoTables tables;
    private final AoPeople people;
    private final AoRevisions revisions;

    public AoObjectiveStore(AoTransactions transactions, AoTables tables, AoPeople people, AoRevisions revisions) {
        this.transactions = transactions;
        this.tables = tables;
        this.people = people;
        this.revisions = revisions;
    }

    @Override
    public Optional<Objective> find(ObjectiveKey key) {
        return tables.one(AoObjective.class, "OBJECTIVE_KEY", key.value())
                .filter(row -> !row.isRemoved())
                .flatMap(row -> objectives(List.of(row), List.of(decisionOf(row))).stream()
                        .findFirst());
    }

    @Override
    public List<Objective> in(Collection<CycleDecision> decisions) {
        List<String> slots = decisions.stream().map(DecisionSlot::of).toList();
        return objectives(tables.in(AoObjective.class, "DECISION", slots), decisions);
    }

    @Override
    public Set<AreaKey> areasSponsoredBy(Person sponsor) {
        return people.find(sponsor).stream()
                .flatMap(person -> tables.find(
                        AoObjective.class,
                        Query.select().where("SPONSOR_ID = ? AND REMOVED = ?", person.getID(), false)))
                .map(row -> new AreaKey(row.getAreaKey()))
                .collect(Collectors.toSet());
    }

    @Override
    public List<Objective> page(CycleDecision decision, Optional<ObjectiveKey> after, int limit) {
        Query next = Query.select()
                .where(
                        "DECISION = ? AND REMOVED = ? AND NUMBER_IN_AREA > ?",
                        DecisionSlot.of(decision),
                        false,
                        after.map(KeyNumber::of).orElse(0))
                .order("NUMBER_IN_AREA ASC")
                .limit(limit);
        return objectives(tables.find(AoObjective.class, next).toList(), List.of(decision));
    }

    @Override
    public Objective add(CycleDecision decision, String title, String whyNow, Optional<Person> sponsor, Stamp stamp) {
        return transactions.run(() -> {
            int number = lastNumber(decision.area()) + 1;
            ObjectiveKey key = decision.area().objective(number);
            AoObjective row = tables.insert(
                    AoObjective.class,
                    column("OBJECTIVE_KEY", key.value()),
                    column("AREA_KEY", decision.area().value()),
                    column("NUMBER_IN_AREA", number),
                    column("DECISION", DecisionSlot.of(decision)),
                    column("VERSION", 1),
                    column("REMOVED", false));
            Objective objective = new Objective(key, decision, title, whyNow, sponsor, 1);
            write(row, objective);
            revisions.claim(key, 1, stamp);
            return objective;
        });
    }

    @Override
    public Objective change(Objective objective, Stamp stamp) {
        int next = objective.version() + 1;
        transactions.run(() -> {
            revisions.claim(objective.key(), next, stamp);
            AoObjective row = tables.one(
                            AoObjective.class, "OBJECTIVE_KEY", objective.key().value())
                    .orElseThrow();
            row.setVersion(next);
            write(row, objective);
        });
        return new Objective(
                objective.key(),
                objective.decision(),
                objective.title(),
                objective.whyNow(),
                objective.sponsor(),
                next);
    }

    @Override
    public void remove(Objective objective, Stamp stamp) {
        String key = objective.key().value();
        transactions.run(() -> {
            int next = objective.version() + 1;
            revisions.claim(key, next, stamp);
            AoObjective row =
                    tables.one(AoObjective.class, "OBJECTIVE_KEY", key).orElseThrow();
            row.setVersion(next);
            row.setRemoved(true);
            row.save();
            tables.in(AoKeyResult.class, "OBJECTIVE_KEY", List.of(key)).stream()
                    .filter(keyResult -> !keyResult.isRemoved())
                    .forEach(keyResult -> AoKeyResultStore.remove(keyResult, revisions, stamp));
        });
    }

    /** Removed ones count: a number is given once. */
    private int lastNumber(AreaKey area) {
        Query last = Query.select()
                .where("AREA_KEY = ?", area.value())
                .order("NUMBER_IN_AREA DESC")
                .limit(1);
        return tables.find(AoObjective.class, last)
                .mapToInt(AoObjective::getNumberInArea)
                .findFirst()
                .orElse(0);
    }

    private CycleDecision decisionOf(AoObjective row) {
        return tables.one(AoCycleDecision.class, "SLOT", row.getDecision())
                .map(AoAreaStore::decision)
                .orElseThrow();
    }

    private void write(AoObjective row, Objective objective) {
        row.setTitle(objective.title());
        row.setWhyNow(StoredText.orNull(objective.whyNow()));
        row.setSponsorId(people.idOf(objective.sponsor()));
        row.save();
    }

    private List<Objective> objectives(List<AoObjective> rows, Collection<CycleDecision> decisions) {
        List<AoObjective> living = rows.stream().filter(row -> !row.isRemoved()).toList();
        Map<String, CycleDecision> bySlot =
                decisions.stream().collect(toMap(DecisionSlot::of, Function.identity(), (one, same) -> one));
        Map<Integer, Person> sponsors = people.withIds(living.stream().map(AoObjective::getSponsorId));
        return living.stream()
                .map(row -> objective(row, Objects.requireNonNull(bySlot.get(row.getDecision())), sponsors))
                .toList();
    }

    private static Objective objective(AoObjective row, CycleDecision decision, Map<Integer, Person> sponsors) {
        return new Objective(
                new ObjectiveKey(row.getObjectiveKey()),
                decision,
                row.getTitle(),
                StoredText.orEmpty(row.getWhyNow()),
                Optional.ofNullable(row.getSponsorId()).map(sponsors::get),
                row.getVersion());
    }
}
