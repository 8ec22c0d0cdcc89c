package org.headway.okr.testing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.headway.okr.domain.CycleDecision;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.domain.Projection;
import org.headway.okr.domain.close.ClosingChange;
import org.headway.okr.domain.log.DefinitionLog;
import org.headway.okr.domain.log.Revision;
import org.headway.okr.service.store.DefinitionStore;
import org.headway.okr.service.store.Stamp;

/** The log of definitions in memory. */
public final class InMemoryDefinitionStore implements DefinitionStore {

    private final List<Revision<Objective>> objectives = new ArrayList<>();
    private final List<Revision<KeyResult>> keyResults = new ArrayList<>();
    private final List<ClosingChange> closings = new ArrayList<>();

    @Override
    public DefinitionLog of(Collection<CycleDecision> decisions) {
        List<Revision<Objective>> asked = objectives.stream()
                .flatMap(revision -> decisions.stream()
                        .filter(one -> slot(one).equals(slot(revision.what().decision())))
                        .limit(1)
                        .map(one -> new Revision<>(
                                revision.what().under(one),
                                revision.ended(),
                                revision.reason(),
                                revision.by(),
                                revision.at())))
                .toList();
        Set<ObjectiveKey> keys =
                asked.stream().map(revision -> revision.what().key()).collect(Collectors.toSet());
        return new DefinitionLog(
                asked,
                keyResults.stream()
                        .filter(revision -> keys.contains(revision.what().objective()))
                        .toList());
    }

    @Override
    public List<Revision<KeyResult>> of(KeyResultKey key) {
        return keyResults.stream()
                .filter(revision -> revision.what().key().equals(key))
                .toList();
    }

    void keep(Objective objective, boolean ended, Stamp stamp) {
        objectives.add(new Revision<>(objective, ended, stamp.reason(), Optional.of(stamp.by()), stamp.at()));
    }

    void keep(KeyResult keyResult, boolean ended, Stamp stamp) {
        KeyResult said = keyResult.standing(Projection.none());
        keyResults.add(new Revision<>(said, ended, stamp.reason(), Optional.of(stamp.by()), stamp.at()));
    }

    void keep(ClosingChange change) {
        closings.add(change);
    }

    @Override
    public List<ClosingChange> closings(Collection<CycleDecision> decisions) {
        return closings.stream()
                .flatMap(change -> decisions.stream()
                        .filter(asked -> slot(asked).equals(slot(change.decision())))
                        .limit(1)
                        .map(asked ->
                                new ClosingChange(asked, change.closed(), change.reason(), change.by(), change.at())))
                .toList();
    }

    private static String slot(CycleDecision decision) {
        return decision.area() + ":" + decision.cycle().label();
    }
}
