package org.headway.okr.storage;

import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.headway.okr.domain.CycleDecision;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.Person;
import org.headway.okr.domain.close.Successor;
import org.headway.okr.domain.log.CloseUp;
import org.headway.okr.service.store.CloseUpStore;

/** Key results from near, in Active Objects. The log says what the objective is and
 * whether its cycle is closed, and everybody is read at once. */
@Named
final class AoCloseUpStore implements CloseUpStore {

    private final AoTables tables;
    private final AoPeople people;

    public AoCloseUpStore(AoTables tables, AoPeople people) {
        this.tables = tables;
        this.people = people;
    }

    @Override
    public Optional<CloseUp> find(KeyResultKey key, Optional<LocalDate> before, int most) {
        return tables.one(AoKeyResult.class, "KEY_RESULT_KEY", key.value())
                .filter(row -> !row.isRemoved())
                .map(row -> {
                    List<AoCheckIn> told = most == 0 ? List.of() : told(key, before, most);
                    List<AoRevision> log = log(row);
                    Map<Integer, Person> known = known(row, log, told);
                    return closeUp(StoredDefinition.keyResult(row, known), row, log, told, known);
                });
    }

    @Override
    public Optional<CloseUp> findAsOf(KeyResultKey key, Instant moment, LocalDate before, int most) {
        return tables.one(AoKeyResult.class, "KEY_RESULT_KEY", key.value()).flatMap(row -> {
            List<AoCheckIn> told = told(key, Optional.of(before), most);
            List<AoRevision> log = log(row).stream()
                    .filter(revision -> Instant.ofEpochMilli(Objects.requireNonNull(revision.getRecordedAt()))
                            .isBefore(moment))
                    .toList();
            Map<Integer, Person> known = known(row, log, told);
            return of(row, log)
                    .reduce((one, later) -> later)
                    .filter(last -> !Boolean.TRUE.equals(last.getEnded()))
                    .map(last -> closeUp(StoredDefinition.keyResult(last, known), row, log, told, known));
        });
    }

    @Override
    public Optional<Successor> last(List<KeyResultKey> successors) {
        List<String> keys = successors.stream().map(KeyResultKey::value).toList();
        return tables.in(AoKeyResult.class, "KEY_RESULT_KEY", keys).stream()
                .filter(row -> !row.isRemoved())
                .reduce((one, later) -> later)
                .map(row -> new Successor(
                        new KeyResultKey(row.getKeyResultKey()),
                        decision(row).cycle().label(),
                        Boolean.TRUE.equals(row.getDraft())));
    }

    @Override
    public Optional<Successor> lastBefore(Instant moment, List<KeyResultKey> successors) {
        List<String> keys = successors.stream().map(KeyResultKey::value).toList();
        Map<String, AoRevision> then = new LinkedHashMap<>();
        tables.in(AoRevision.class, "SUBJECT_KEY", keys, "RECORDED_AT < ?", moment.toEpochMilli())
                .forEach(revision -> {
                    var unused = then.put(revision.getSubjectKey(), revision);
                });
        return last(then.values().stream()
                .filter(said -> !Boolean.TRUE.equals(said.getDraft()) && !Boolean.TRUE.equals(said.getEnded()))
                .map(said -> new KeyResultKey(said.getSubjectKey()))
                .toList());
    }

    private List<AoCheckIn> told(KeyResultKey key, Optional<LocalDate> before, int most) {
        return tables.find(AoCheckIn.class, StoredCheckIn.told(key, before, most))
                .toList();
    }

    /** Of the key result, of its objective and of the decision that they belong to. */
    private List<AoRevision> log(AoKeyResult row) {
        return tables.in(
                AoRevision.class,
                "SUBJECT_KEY",
                List.of(row.getKeyResultKey(), row.getObjectiveKey(), row.getDecision()));
    }

    private Map<Integer, Person> known(AoKeyResult row, List<AoRevision> log, List<AoCheckIn> told) {
        return people.withIds(Stream.of(
                        Stream.of(row.getChampionId()),
                        log.stream().flatMap(revision -> Stream.of(revision.getAuthorId(), revision.getPersonId())),
                        told.stream().map(AoCheckIn::getAuthorId))
                .flatMap(ids -> ids));
    }

    private static Stream<AoRevision> of(AoKeyResult row, List<AoRevision> log) {
        return log.stream().filter(revision -> revision.getSubjectKey().equals(row.getKeyResultKey()));
    }

    private CloseUp closeUp(
            KeyResult keyResult,
            AoKeyResult row,
            List<AoRevision> log,
            List<AoCheckIn> told,
            Map<Integer, Person> known) {
        return new CloseUp(
                keyResult,
                objective(row, log, StoredDecision.asIn(log, decision(row), known), known),
                told.stream().map(entry -> StoredCheckIn.read(entry, known)).toList(),
                Boolean.TRUE.equals(row.getContinues()),
                of(row, log)
                        .map(revision -> AoDefinitionStore.keyResult(revision, known))
                        .toList());
    }

    private CycleDecision decision(AoKeyResult row) {
        return Optional.ofNullable(row.getCycleLabel())
                .map(label -> DecisionSlot.read(row.getDecision(), label))
                .orElseGet(() -> tables.one(AoCycleDecision.class, "SLOT", row.getDecision())
                        .map(found -> DecisionSlot.read(found.getSlot(), found.getCycleLabel()))
                        .orElseThrow());
    }

    private static Objective objective(
            AoKeyResult row, List<AoRevision> log, CycleDecision decision, Map<Integer, Person> known) {
        return log.stream()
                .filter(revision -> revision.getSubjectKey().equals(row.getObjectiveKey()))
                .reduce((one, later) -> later)
                .map(newest -> StoredDefinition.objective(newest, decision, known))
                .orElseThrow();
    }
}
