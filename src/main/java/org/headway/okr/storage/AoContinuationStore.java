package org.headway.okr.storage;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static org.headway.okr.storage.AoTables.column;

import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.domain.close.Continuity;
import org.headway.okr.service.store.ContinuationStore;

/** What continues what, in Active Objects: with all that came before, so that a long story is one read. */
@Named
final class AoContinuationStore implements ContinuationStore {

    private final AoTransactions transactions;
    private final AoTables tables;

    public AoContinuationStore(AoTransactions transactions, AoTables tables) {
        this.transactions = transactions;
        this.tables = tables;
    }

    @Override
    public void add(ObjectiveKey predecessor, ObjectiveKey successor) {
        add(predecessor.value(), successor.value());
    }

    @Override
    public void add(KeyResultKey predecessor, KeyResultKey successor) {
        add(predecessor.value(), successor.value());
        tables.one(AoKeyResult.class, "KEY_RESULT_KEY", successor.value()).ifPresent(row -> {
            row.setContinues(true);
            row.save();
        });
    }

    private void add(String predecessor, String successor) {
        transactions.run(() -> {
            List<String> story = Stream.concat(Stream.of(predecessor), predecessors(predecessor))
                    .toList();
            IntStream.range(0, story.size()).forEach(ago -> {
                AoContinuation unused = tables.insert(
                        AoContinuation.class,
                        column("SUCCESSOR", successor),
                        column("PREDECESSOR", story.get(ago)),
                        column("CYCLES_AGO", ago + 1));
            });
        });
    }

    @Override
    public Map<ObjectiveKey, List<ObjectiveKey>> successors(Collection<ObjectiveKey> predecessors) {
        return steps("PREDECESSOR", predecessors)
                .collect(groupingBy(
                        row -> new ObjectiveKey(row.getPredecessor()),
                        mapping(row -> new ObjectiveKey(row.getSuccessor()), toList())));
    }

    @Override
    public Map<ObjectiveKey, ObjectiveKey> predecessors(Collection<ObjectiveKey> successors) {
        return steps("SUCCESSOR", successors)
                .collect(toMap(
                        row -> new ObjectiveKey(row.getSuccessor()), row -> new ObjectiveKey(row.getPredecessor())));
    }

    /** From one cycle to the next. */
    private Stream<AoContinuation> steps(String column, Collection<ObjectiveKey> objectives) {
        List<String> keys = objectives.stream().map(ObjectiveKey::value).toList();
        return tables.in(AoContinuation.class, column, keys, "CYCLES_AGO = ?", 1).stream();
    }

    @Override
    public Continuity of(KeyResultKey keyResult) {
        String key = keyResult.value();
        Query around = Query.select()
                .where("SUCCESSOR = ? OR PREDECESSOR = ?", key, key)
                .order("CYCLES_AGO ASC, ID ASC");
        List<AoContinuation> rows = tables.find(AoContinuation.class, around).toList();
        return new Continuity(
                rows.stream()
                        .filter(row -> row.getSuccessor().equals(key))
                        .map(row -> new KeyResultKey(row.getPredecessor()))
                        .toList(),
                rows.stream()
                        .filter(row -> row.getPredecessor().equals(key) && row.getCyclesAgo() == 1)
                        .map(row -> new KeyResultKey(row.getSuccessor()))
                        .toList());
    }

    private Stream<String> predecessors(String successor) {
        Query story = Query.select().where("SUCCESSOR = ?", successor).order("CYCLES_AGO ASC");
        return tables.find(AoContinuation.class, story).map(AoContinuation::getPredecessor);
    }
}
