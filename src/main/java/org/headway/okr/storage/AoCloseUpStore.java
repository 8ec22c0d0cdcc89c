package org.headway.okr.storage;

import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.headway.okr.domain.CloseUp;
import org.headway.okr.domain.CycleDecision;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.Person;
import org.headway.okr.domain.Successor;
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
    public Optional<CloseUp> find(
            KeyResultKey key, Optional<LocalDate> before, int most, List<KeyResultKey> successors) {
        List<String> keys = Stream.concat(Stream.of(key), successors.stream())
                .map(KeyResultKey::value)
                .toList();
        List<AoKeyResult> rows = tables.in(AoKeyResult.class, "KEY_RESULT_KEY", keys).stream()
                .filter(row -> !row.isRemoved())
                .toList();
        return rows.stream()
                .filter(row -> row.getKeyResultKey().equals(key.value()))
                .findFirst()
                .map(row -> closeUp(row, most == 0 ? List.of() : told(key, before, most), successor(row, rows)));
    }

    private Optional<Successor> successor(AoKeyResult row, List<AoKeyResult> rows) {
        return rows.stream()
                .filter(other -> !other.equals(row))
                .reduce((one, later) -> later)
                .map(last -> new Successor(
                        new KeyResultKey(last.getKeyResultKey()),
                        decision(last).cycle().label(),
                        Boolean.TRUE.equals(last.getDraft())));
    }

    private List<AoCheckIn> told(KeyResultKey key, Optional<LocalDate> before, int most) {
        return tables.find(AoCheckIn.class, StoredCheckIn.told(key, before, most))
                .toList();
    }

    private CloseUp closeUp(AoKeyResult row, List<AoCheckIn> told, Optional<Successor> successor) {
        List<AoRevision> log = tables.in(
                AoRevision.class,
                "SUBJECT_KEY",
                List.of(row.getKeyResultKey(), row.getObjectiveKey(), row.getDecision()));
        Map<Integer, Person> known = people.withIds(Stream.of(
                        Stream.of(row.getChampionId()),
                        log.stream().flatMap(revision -> Stream.of(revision.getAuthorId(), revision.getPersonId())),
                        told.stream().map(AoCheckIn::getAuthorId))
                .flatMap(ids -> ids));
        return new CloseUp(
                StoredDefinition.keyResult(row, known),
                objective(row, log, StoredDecision.asIn(log, decision(row), known), known),
                told.stream().map(entry -> StoredCheckIn.read(entry, known)).toList(),
                log.stream()
                        .filter(revision -> revision.getSubjectKey().equals(row.getKeyResultKey()))
                        .map(revision -> AoDefinitionStore.keyResult(revision, known))
                        .toList(),
                successor);
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
