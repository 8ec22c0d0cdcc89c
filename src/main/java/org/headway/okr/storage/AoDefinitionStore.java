package org.headway.okr.storage;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Named;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.headway.okr.domain.CycleDecision;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.Person;
import org.headway.okr.domain.close.ClosingChange;
import org.headway.okr.domain.log.DefinitionLog;
import org.headway.okr.domain.log.Revision;
import org.headway.okr.service.store.DefinitionStore;

/** The log of definitions, in Active Objects. */
@Named
final class AoDefinitionStore implements DefinitionStore {

    private final AoTables tables;
    private final AoPeople people;

    public AoDefinitionStore(AoTables tables, AoPeople people) {
        this.tables = tables;
        this.people = people;
    }

    @Override
    public DefinitionLog of(Collection<CycleDecision> decisions) {
        Map<String, CycleDecision> bySlot =
                decisions.stream().collect(toMap(DecisionSlot::of, decision -> decision, (one, same) -> one));
        List<AoRevision> rows = tables.in(AoRevision.class, "DECISION", bySlot.keySet());
        Map<Integer, Person> known = known(rows);
        return new DefinitionLog(
                rows.stream()
                        .filter(row -> row.getObjectiveKey() == null)
                        .map(row -> objective(row, Objects.requireNonNull(bySlot.get(row.getDecision())), known))
                        .toList(),
                rows.stream()
                        .filter(row -> row.getObjectiveKey() != null)
                        .map(row -> keyResult(row, known))
                        .toList());
    }

    @Override
    public List<Revision<KeyResult>> of(KeyResultKey key) {
        Query log = Query.select().where("SUBJECT_KEY = ?", key.value()).order("VERSION ASC");
        List<AoRevision> rows = tables.find(AoRevision.class, log).toList();
        Map<Integer, Person> known = known(rows);
        return rows.stream().map(row -> keyResult(row, known)).toList();
    }

    @Override
    public List<ClosingChange> closings(Collection<CycleDecision> decisions) {
        Map<String, CycleDecision> bySlot =
                decisions.stream().collect(toMap(DecisionSlot::of, decision -> decision, (one, same) -> one));
        List<AoRevision> rows = tables.in(AoRevision.class, "SUBJECT_KEY", bySlot.keySet()).stream()
                .filter(row -> row.getClosed() != null)
                .toList();
        Map<Integer, Person> known = known(rows);
        return rows.stream()
                .map(row -> new ClosingChange(
                        Objects.requireNonNull(bySlot.get(row.getSubjectKey())),
                        Boolean.TRUE.equals(row.getClosed()),
                        StoredText.orEmpty(row.getReason()),
                        Optional.ofNullable(row.getAuthorId()).map(known::get),
                        Instant.ofEpochMilli(Objects.requireNonNull(row.getRecordedAt()))))
                .toList();
    }

    private Map<Integer, Person> known(List<AoRevision> rows) {
        return people.withIds(rows.stream().flatMap(row -> Stream.of(
                        Optional.ofNullable(row.getAuthorId()), Optional.ofNullable(row.getPersonId()))
                .flatMap(Optional::stream)));
    }

    private static Revision<Objective> objective(AoRevision row, CycleDecision decision, Map<Integer, Person> known) {
        return revision(StoredDefinition.objective(row, decision, known), row, known);
    }

    static Revision<KeyResult> keyResult(AoRevision row, Map<Integer, Person> known) {
        return revision(StoredDefinition.keyResult(row, known), row, known);
    }

    private static <T> Revision<T> revision(T what, AoRevision row, Map<Integer, Person> known) {
        return new Revision<>(
                what,
                Boolean.TRUE.equals(row.getEnded()),
                StoredText.orEmpty(row.getReason()),
                Optional.ofNullable(row.getAuthorId()).map(known::get),
                Instant.ofEpochMilli(Objects.requireNonNull(row.getRecordedAt())));
    }
}
