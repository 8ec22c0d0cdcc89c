package org.headway.okr.storage;

import static org.headway.okr.storage.AoTables.column;

import jakarta.inject.Named;
import java.math.BigDecimal;
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
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.domain.Person;
import org.headway.okr.domain.Projection;
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
    public List<KeyResult> in(Collection<CycleDecision> decisions) {
        List<String> slots = decisions.stream().map(DecisionSlot::of).toList();
        return keyResults(tables.in(AoKeyResult.class, "DECISION", slots));
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
    public KeyResult add(Objective objective, New made, Stamp stamp) {
        AreaKey area = objective.decision().area();
        return transactions.run(() -> {
            hold(objective);
            int number = lastNumber(area) + 1;
            KeyResultKey key = area.keyResult(number);
            AoKeyResult row = tables.insert(
                    AoKeyResult.class,
                    column("KEY_RESULT_KEY", key.value()),
                    column("AREA_KEY", area.value()),
                    column("NUMBER_IN_AREA", number),
                    column("OBJECTIVE_KEY", objective.key().value()),
                    column("DECISION", DecisionSlot.of(objective.decision())),
                    column("VERSION", 1),
                    column("REMOVED", false),
                    column("CHECK_INS", 0));
            KeyResult keyResult = new KeyResult(
                    key,
                    objective.key(),
                    made.title(),
                    made.measure(),
                    made.weight(),
                    made.champion(),
                    1,
                    Projection.none());
            write(row, keyResult);
            revisions.claim(key, 1, stamp);
            return keyResult;
        });
    }

    @Override
    public KeyResult change(KeyResult wanted, Stamp stamp) {
        int next = wanted.version() + 1;
        return transactions.run(() -> {
            revisions.claim(wanted.key(), next, stamp);
            AoKeyResult row = row(wanted.key()).orElseThrow();
            row.setVersion(next);
            write(row, wanted);
            return keyResult(row, wanted.champion());
        });
    }

    @Override
    public void remove(KeyResult keyResult, Stamp stamp) {
        transactions.run(() -> {
            AoKeyResult row = row(keyResult.key()).orElseThrow();
            remove(row, keyResult.version() + 1, revisions, stamp);
        });
    }

    /** Removes whatever version is there, as part of its objective. */
    static void remove(AoKeyResult row, AoRevisions revisions, Stamp stamp) {
        remove(row, row.getVersion() + 1, revisions, stamp);
    }

    private static void remove(AoKeyResult row, int version, AoRevisions revisions, Stamp stamp) {
        revisions.claim(row.getKeyResultKey(), version, stamp);
        row.setVersion(version);
        row.setRemoved(true);
        row.save();
    }

    /**
     * Writes what never changes, only to lock the row: whoever removes the objective comes before and is seen here, or
     * waits and sees this key result. Reading alone would leave a key result that no objective shows.
     */
    private void hold(Objective objective) {
        AoObjective row = objective(objective).orElseThrow();
        row.setDecision(row.getDecision());
        row.save();
        if (objective(objective).orElseThrow().isRemoved()) {
            throw new ConcurrentWrite(
                    "removed", new NoSuchElementException(objective.key().value()));
        }
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

    private void write(AoKeyResult row, KeyResult definition) {
        row.setTitle(definition.title());
        row.setTitleSearch(TitleSearch.of(definition.title()));
        MeasureType.write(row, definition.measure());
        row.setWeight(StoredText.of(definition.weight()));
        row.setChampionId(people.idOf(definition.champion()));
        row.save();
    }

    private List<KeyResult> keyResults(List<AoKeyResult> rows) {
        List<AoKeyResult> living = rows.stream().filter(row -> !row.isRemoved()).toList();
        Map<Integer, Person> champions = people.withIds(living.stream().map(AoKeyResult::getChampionId));
        return living.stream()
                .map(row ->
                        keyResult(row, Optional.ofNullable(row.getChampionId()).map(champions::get)))
                .toList();
    }

    private static KeyResult keyResult(AoKeyResult row, Optional<Person> champion) {
        return new KeyResult(
                new KeyResultKey(row.getKeyResultKey()),
                new ObjectiveKey(row.getObjectiveKey()),
                row.getTitle(),
                MeasureType.read(row),
                new BigDecimal(row.getWeight()),
                champion,
                row.getVersion(),
                StoredProjection.read(row));
    }
}
