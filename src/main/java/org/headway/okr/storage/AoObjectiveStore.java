package org.headway.okr.storage;

import static java.util.stream.Collectors.toMap;
import static org.headway.okr.storage.AoTables.column;

import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.CycleDecision;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.ObjectiveDefinition;
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.domain.Person;
import org.headway.okr.domain.WriteId;
import org.headway.okr.domain.log.WriteKind;
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
    public List<Objective> withKeys(Collection<ObjectiveKey> keys) {
        List<AoObjective> rows = tables.in(
                AoObjective.class,
                "OBJECTIVE_KEY",
                keys.stream().map(ObjectiveKey::value).toList());
        List<AoCycleDecision> decisions = tables.in(
                AoCycleDecision.class,
                "SLOT",
                rows.stream().map(AoObjective::getDecision).toList());
        return objectives(rows, StoredDecision.read(decisions, people));
    }

    @Override
    public Map<ObjectiveKey, String> titles(Collection<ObjectiveKey> keys) {
        List<String> wanted = keys.stream().map(ObjectiveKey::value).toList();
        return tables.in(AoObjective.class, "OBJECTIVE_KEY", wanted).stream()
                .filter(row -> !row.isRemoved() && !Boolean.TRUE.equals(row.getDraft()))
                .collect(toMap(row -> new ObjectiveKey(row.getObjectiveKey()), AoObjective::getTitle));
    }

    @Override
    public List<Objective> in(Collection<CycleDecision> decisions) {
        List<String> slots = decisions.stream().map(DecisionSlot::of).toList();
        return objectives(tables.in(AoObjective.class, "DECISION", slots), decisions).stream()
                .sorted(Comparator.comparing(Objective::place))
                .toList();
    }

    @Override
    public List<CycleDecision> drafted(Collection<CycleDecision> decisions) {
        List<String> slots = decisions.stream().map(DecisionSlot::of).toList();
        Set<String> drafted = tables.in(AoObjective.class, "DECISION", slots, "DRAFT = ?", true).stream()
                .filter(row -> !row.isRemoved())
                .map(AoObjective::getDecision)
                .collect(Collectors.toSet());
        return decisions.stream()
                .filter(decision -> drafted.contains(DecisionSlot.of(decision)))
                .toList();
    }

    @Override
    public Set<ObjectiveKey> sponsoredBy(Person sponsor) {
        return people.find(sponsor).stream()
                .flatMap(person -> tables.find(
                        AoObjective.class,
                        Query.select().where("SPONSOR_ID = ? AND REMOVED = ?", person.getID(), false)))
                .map(row -> new ObjectiveKey(row.getObjectiveKey()))
                .collect(Collectors.toSet());
    }

    @Override
    public List<Objective> page(CycleDecision decision, boolean drafts, Optional<ObjectiveKey> after, int limit) {
        Query next = Query.select()
                .where(
                        "DECISION = ? AND REMOVED = ? AND NUMBER_IN_AREA > ? AND (DRAFT = ? OR DRAFT IS NULL OR DRAFT = ?)",
                        DecisionSlot.of(decision),
                        false,
                        after.map(KeyNumber::of).orElse(0),
                        false,
                        drafts)
                .order("NUMBER_IN_AREA ASC")
                .limit(limit);
        return objectives(tables.find(AoObjective.class, next).toList(), List.of(decision));
    }

    @Override
    public Objective add(CycleDecision decision, ObjectiveDefinition definition, boolean draft, Stamp stamp) {
        return transactions.run(() -> {
            int number = lastNumber(decision.area()) + 1;
            ObjectiveKey key = decision.area().objective(number);
            AoObjective row = tables.insert(
                    AoObjective.class,
                    column("OBJECTIVE_KEY", key.value()),
                    column("AREA_KEY", decision.area().value()),
                    column("NUMBER_IN_AREA", number),
                    column("DECISION", DecisionSlot.of(decision)),
                    column("DRAFT", draft),
                    column("VERSION", 1),
                    column("REMOVED", false));
            Objective objective = new Objective(key, decision, definition, number, draft, 1);
            write(row, objective);
            StoredDefinition.keep(revisions.claim(key, 1, stamp), row);
            return objective;
        });
    }

    @Override
    public Optional<ObjectiveKey> writtenAs(WriteId id) {
        return tables.one(AoRevision.class, "SLOT", id + ":1")
                .flatMap(row -> ObjectiveKey.read(StoredText.orEmpty(row.getObjectiveKey())));
    }

    @Override
    public void remember(WriteId id, ObjectiveKey key, Stamp stamp) {
        AoRevision claimed = revisions.claim(id, 1, stamp);
        claimed.setObjectiveKey(key.value());
        claimed.save();
    }

    @Override
    public Objective change(Objective objective, Stamp stamp) {
        return next(objective, stamp, row -> write(row, objective));
    }

    @Override
    public Objective publish(Objective objective, Stamp stamp) {
        return transactions.run(() -> {
            Objective published = next(objective, stamp, row -> row.setDraft(false));
            keyResults(objective).forEach(row -> {
                row.setDraft(false);
                AoKeyResultStore.next(row, revisions, stamp);
            });
            return published.published();
        });
    }

    @Override
    public void remove(Objective objective, Stamp stamp) {
        transactions.run(() -> {
            var unused = next(objective, stamp.of(WriteKind.REMOVED), row -> row.setRemoved(true));
            keyResults(objective).forEach(row -> {
                row.setRemoved(true);
                AoKeyResultStore.next(row, revisions, stamp.of(WriteKind.REMOVED));
            });
        });
    }

    /** Claims the next version before anything else, so that of two writers the second stores nothing. */
    private Objective next(Objective objective, Stamp stamp, Consumer<AoObjective> change) {
        String key = objective.key().value();
        int next = objective.version() + 1;
        return transactions.run(() -> {
            AoRevision claimed = revisions.claim(key, next, stamp);
            AoObjective row =
                    tables.one(AoObjective.class, "OBJECTIVE_KEY", key).orElseThrow();
            row.setVersion(next);
            change.accept(row);
            row.save();
            StoredDefinition.keep(claimed, row);
            return objective.versioned(next);
        });
    }

    private Stream<AoKeyResult> keyResults(Objective objective) {
        return tables
                .in(AoKeyResult.class, "OBJECTIVE_KEY", List.of(objective.key().value()))
                .stream()
                .filter(keyResult -> !keyResult.isRemoved());
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
                .map(found -> StoredDecision.read(List.of(found), people).get(0))
                .orElseThrow();
    }

    private void write(AoObjective row, Objective objective) {
        row.setTitle(objective.title());
        row.setWhyNow(StoredText.orNull(objective.whyNow()));
        row.setSponsorId(people.idOf(objective.sponsor()));
        row.setStoodDay(objective.stoodBehind().map(LocalDate::toString).orElse(null));
        row.setLeftAsIs(StoredText.joined(objective.definition().left()));
        row.setAlignedTo(
                objective.definition().alignedTo().map(ObjectiveKey::value).orElse(null));
        row.setPlace(objective.place());
        row.save();
    }

    private List<Objective> objectives(List<AoObjective> rows, Collection<CycleDecision> decisions) {
        List<AoObjective> living = rows.stream().filter(row -> !row.isRemoved()).toList();
        Map<String, CycleDecision> bySlot =
                decisions.stream().collect(toMap(DecisionSlot::of, Function.identity(), (one, same) -> one));
        Map<Integer, Person> sponsors = people.withIds(living.stream().map(AoObjective::getSponsorId));
        return living.stream()
                .map(row -> StoredDefinition.objective(
                        row, Objects.requireNonNull(bySlot.get(row.getDecision())), sponsors))
                .toList();
    }
}
