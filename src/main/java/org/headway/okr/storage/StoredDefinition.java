package org.headway.okr.storage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.headway.okr.domain.Ambition;
import org.headway.okr.domain.CycleDecision;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.KeyResultDefinition;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.ObjectiveDefinition;
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.domain.Person;
import org.headway.okr.domain.Projection;

/** How definitions lie in their own rows, and in the log. */
final class StoredDefinition {

    private StoredDefinition() {}

    /** Keeps what an objective says from this version on. */
    static void keep(AoRevision log, AoObjective row) {
        log.setDecision(row.getDecision());
        log.setTitle(row.getTitle());
        log.setWhyNow(row.getWhyNow());
        log.setPersonId(row.getSponsorId());
        log.setStoodDay(row.getStoodDay());
        log.setLeftAsIs(row.getLeftAsIs());
        log.setAlignedTo(row.getAlignedTo());
        log.setPlace(place(row));
        log.setDraft(row.getDraft());
        log.setEnded(row.isRemoved());
        log.save();
    }

    /** Keeps what a key result says from this version on. */
    static void keep(AoRevision log, AoKeyResult row) {
        log.setDecision(row.getDecision());
        log.setObjectiveKey(row.getObjectiveKey());
        log.setTitle(row.getTitle());
        MeasureType.write(log, MeasureType.read(row));
        log.setWeight(row.getWeight());
        log.setPersonId(row.getChampionId());
        log.setAmbition(row.getAmbition());
        log.setPlace(place(row));
        log.setDraft(row.getDraft());
        log.setEnded(row.isRemoved());
        log.save();
    }

    static Objective objective(AoObjective row, CycleDecision decision, Map<Integer, Person> people) {
        return new Objective(
                new ObjectiveKey(row.getObjectiveKey()),
                decision,
                new ObjectiveDefinition(
                        row.getTitle(),
                        StoredText.orEmpty(row.getWhyNow()),
                        Optional.ofNullable(row.getSponsorId()).map(people::get),
                        Optional.ofNullable(row.getStoodDay()).map(LocalDate::parse),
                        StoredText.all(row.getLeftAsIs()),
                        above(row.getAlignedTo())),
                place(row),
                Boolean.TRUE.equals(row.getDraft()),
                row.getVersion());
    }

    static Objective objective(AoRevision log, CycleDecision decision, Map<Integer, Person> people) {
        return new Objective(
                new ObjectiveKey(log.getSubjectKey()),
                decision,
                new ObjectiveDefinition(
                        StoredText.orEmpty(log.getTitle()),
                        StoredText.orEmpty(log.getWhyNow()),
                        Optional.ofNullable(log.getPersonId()).map(people::get),
                        Optional.ofNullable(log.getStoodDay()).map(LocalDate::parse),
                        StoredText.all(log.getLeftAsIs()),
                        above(log.getAlignedTo())),
                Objects.requireNonNull(log.getPlace()),
                Boolean.TRUE.equals(log.getDraft()),
                log.getVersion());
    }

    static KeyResult keyResult(AoKeyResult row, Map<Integer, Person> people) {
        return new KeyResult(
                new KeyResultKey(row.getKeyResultKey()),
                new ObjectiveKey(row.getObjectiveKey()),
                new KeyResultDefinition(
                        row.getTitle(),
                        MeasureType.read(row),
                        new BigDecimal(row.getWeight()),
                        Optional.ofNullable(row.getChampionId()).map(people::get),
                        ambition(row.getAmbition())),
                place(row),
                Boolean.TRUE.equals(row.getDraft()),
                row.getVersion(),
                StoredProjection.read(row));
    }

    static KeyResult keyResult(AoRevision log, Map<Integer, Person> people) {
        return new KeyResult(
                new KeyResultKey(log.getSubjectKey()),
                new ObjectiveKey(Objects.requireNonNull(log.getObjectiveKey())),
                new KeyResultDefinition(
                        StoredText.orEmpty(log.getTitle()),
                        MeasureType.read(log),
                        new BigDecimal(Objects.requireNonNull(log.getWeight())),
                        Optional.ofNullable(log.getPersonId()).map(people::get),
                        ambition(log.getAmbition())),
                Objects.requireNonNull(log.getPlace()),
                Boolean.TRUE.equals(log.getDraft()),
                log.getVersion(),
                Projection.none());
    }

    private static int place(AoObjective row) {
        return Optional.ofNullable(row.getPlace()).orElse(row.getNumberInArea());
    }

    private static int place(AoKeyResult row) {
        return Optional.ofNullable(row.getPlace()).orElse(row.getNumberInArea());
    }

    private static Optional<ObjectiveKey> above(@org.jspecify.annotations.Nullable String key) {
        return Optional.ofNullable(key).map(ObjectiveKey::new);
    }

    private static Ambition ambition(@org.jspecify.annotations.Nullable Ambition stored) {
        return stored == null ? Ambition.COMMITTED : stored;
    }
}
