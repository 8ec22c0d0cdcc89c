package org.headway.okr.storage;

import static org.headway.okr.storage.AoTables.column;

import jakarta.inject.Named;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import net.java.ao.Query;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.CycleDecision;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.KeyResultDefinition;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.domain.Person;
import org.headway.okr.domain.Projection;
import org.headway.okr.domain.log.WriteKind;
import org.headway.okr.service.ConcurrentWrite;
import org.headway.okr.service.store.KeyResultStore;
import org.headway.okr.service.store.Stamp;

/** Key results, in Active Objects. */
@Named
final class AoKeyResultStore implements KeyResultStore {

    private final AoTransactions transactions;
    private final AoTables tables;
    private final AoPeople people;
    private final AoRevisions revisions;

    public AoKeyResultStore(AoTransactions transactions, AoTables tables, AoPeople people, AoRevisions revisions) {
        this.transactions = transactions;
        this.tables = tables;
        this.people = people;
        this.revisions = revisions;
    }

    @Override
    public Optional<KeyResult> find(KeyResultKey key) {
        return keyResults(row(key).stream().toList()).stream().findFirst();
    }

    @Override
    public List<KeyResult> withKeys(Collection<KeyResultKey> keys) {
        return keyResults(tables.in(
                AoKeyResult.class,
                "KEY_RESULT_KEY",
                keys.stream().map(KeyResultKey::value).toList()));
    }

    @Override
    public List<KeyResult> in(Collection<CycleDecision> decisions) {
        List<String> slots = decisions.stream().map(DecisionSlot::of).toList();
        return keyResults(tables.in(AoKeyResult.class, "DECISION", slots)).stream()
                .sorted(Comparator.comparing(KeyResult::place))
                .toList();
    }

    @Override
    public List<KeyResult> matching(Collection<AreaKey> areas, String text, int limit) {
        return keyResults(tables.inChunks(areas.stream().map(AreaKey::value).toList())
                .flatMap(chunk -> tables.find(AoKeyResult.class, TitleSearch.query(chunk, text, limit)))
                .sorted(Comparator.comparing(AoKeyResult::getID).reversed())
                .limit(limit)
                .toList());
    }

    @Override
    public List<KeyResult> page(ObjectiveKey objective, Optional<KeyResultKey> after, int limit) {
        Query next = Query.select()
                .where(
                        "OBJECTIVE_KEY = ? AND REMOVED = ? AND NUMBER_IN_AREA > ?",
                        objective.value(),
                        false,
                        after.map(KeyNumber::of).orElse(0))
                .order("NUMBER_IN_AREA ASC")
                .limit(limit);
        return keyResults(tables.find(AoKeyResult.class, next).toList());
    }

    @Override
    public KeyResult add(Objective objective, KeyResultDefinition definition, Stamp stamp) {
        AreaKey area = objective.decision().area();
        return transactions.run(() -> {
            boolean draft = hold(objective);
            int number = lastNumber(area) + 1;
            KeyResultKey key = area.keyResult(number);
            AoKeyResult row = tables.insert(
                    AoKeyResult.class,
                    column("KEY_RESULT_KEY", key.value()),
                    column("AREA_KEY", area.value()),
                    column("NUMBER_IN_AREA", number),
                    column("OBJECTIVE_KEY", objective.key().value()),
                    column("DECISION", DecisionSlot.of(objective.decision())),
                    column("CYCLE_LABEL", objective.decision().cycle().label()),
                    column("DRAFT", draft),
                    column("VERSION", 1),
                    column("REMOVED", false),
                    column("CHECK_INS", 0));
            KeyResult keyResult = new KeyResult(key, objective.key(), definition, number, draft, 1, Projection.none());
            write(row, keyResult);
            StoredDefinition.keep(revisions.claim(key, 1, stamp), row);
            return keyResult;
        });
    }

    @Override
    public KeyResult change(KeyResult wanted, Stamp stamp) {
        int next = wanted.version() + 1;
        return transactions.run(() -> {
            AoRevision claimed = revisions.claim(wanted.key(), next, stamp);
            AoKeyResult row = row(wanted.key()).orElseThrow();
            row.setVersion(next);
            write(row, wanted);
            StoredDefinition.keep(claimed, row);
            return wanted.versioned(next).standing(StoredProjection.read(row));
        });
    }

    @Override
    public void remove(KeyResult keyResult, Stamp stamp) {
        int next = keyResult.version() + 1;
        transactions.run(() -> {
            AoRevision claimed = revisions.claim(keyResult.key(), next, stamp.of(WriteKind.REMOVED));
            AoKeyResult row = row(keyResult.key()).orElseThrow();
            row.setRemoved(true);
            save(row, next, claimed);
        });
    }

    /** Saves what was set as the version after whatever is there, as part of a change of its objective. */
    static void next(AoKeyResult row, AoRevisions revisions, Stamp stamp) {
        int next = row.getVersion() + 1;
        save(row, next, revisions.claim(row.getKeyResultKey(), next, stamp));
    }

    private static void save(AoKeyResult row, int version, AoRevision claimed) {
        row.setVersion(version);
        row.save();
        StoredDefinition.keep(claimed, row);
    }

    /**
     * Writes what never changes, only to lock the row: whoever removes the objective comes before and is seen here, or
     * waits and sees this key result. Reading alone would leave a key result that no objective shows, or a draft of what is
     * published.
     *
     * @return whether the objective is a draft
     */
    private boolean hold(Objective objective) {
        AoObjective row = objective(objective).orElseThrow();
        row.setDecision(row.getDecision());
        row.save();
        AoObjective held = objective(objective).orElseThrow();
        if (held.isRemoved()) {
            throw new ConcurrentWrite(
                    "removed", new NoSuchElementException(objective.key().value()));
        }
        return Boolean.TRUE.equals(held.getDraft());
    }

    private Optional<AoObjective> objective(Objective objective) {
        return tables.one(AoObjective.class, "OBJECTIVE_KEY", objective.key().value());
    }

    /** Removed ones count: a number is given once. */
    private int lastNumber(AreaKey area) {
        Query last = Query.select()
                .where("AREA_KEY = ?", area.value())
                .order("NUMBER_IN_AREA DESC")
                .limit(1);
        return tables.find(AoKeyResult.class, last)
                .mapToInt(AoKeyResult::getNumberInArea)
                .findFirst()
                .orElse(0);
    }

    private Optional<AoKeyResult> row(KeyResultKey key) {
        return tables.one(AoKeyResult.class, "KEY_RESULT_KEY", key.value());
    }

    private void write(AoKeyResult row, KeyResult keyResult) {
        row.setTitle(keyResult.title());
        row.setTitleSearch(TitleSearch.of(keyResult.title()));
        MeasureType.write(row, keyResult.measure());
        row.setWeight(StoredText.of(keyResult.weight()));
        row.setChampionId(people.idOf(keyResult.champion()));
        row.setAmbition(keyResult.definition().ambition());
        row.setPlace(keyResult.place());
        row.save();
    }

    private List<KeyResult> keyResults(List<AoKeyResult> rows) {
        List<AoKeyResult> living = rows.stream().filter(row -> !row.isRemoved()).toList();
        Map<Integer, Person> champions = people.withIds(living.stream().map(AoKeyResult::getChampionId));
        return living.stream()
                .map(row -> StoredDefinition.keyResult(row, champions))
                .toList();
    }
}
