package org.headway.okr.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.headway.okr.domain.CycleDecision;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.domain.close.Successor;
import org.headway.okr.domain.log.CloseUp;
import org.headway.okr.domain.log.Revision;
import org.headway.okr.service.store.AreaStore;
import org.headway.okr.service.store.CheckInStore;
import org.headway.okr.service.store.CloseUpStore;
import org.headway.okr.service.store.DefinitionStore;
import org.headway.okr.service.store.KeyResultStore;
import org.headway.okr.service.store.ObjectiveStore;

/** Key results from near, out of the other stores in memory. */
final class InMemoryCloseUpStore implements CloseUpStore {

    private final AreaStore areas;
    private final ObjectiveStore objectives;
    private final KeyResultStore keyResults;
    private final CheckInStore checkIns;
    private final DefinitionStore definitions;

    InMemoryCloseUpStore(
            AreaStore areas,
            ObjectiveStore objectives,
            KeyResultStore keyResults,
            CheckInStore checkIns,
            DefinitionStore definitions) {
        this.areas = areas;
        this.objectives = objectives;
        this.keyResults = keyResults;
        this.checkIns = checkIns;
        this.definitions = definitions;
    }

    @Override
    public Optional<CloseUp> find(KeyResultKey key, Optional<LocalDate> before, int most) {
        return keyResults
                .find(key)
                .map(found -> new CloseUp(
                        found,
                        decided(found.objective()),
                        checkIns.told(key, before, most),
                        true,
                        definitions.of(key)));
    }

    @Override
    public Optional<CloseUp> findAsOf(KeyResultKey key, Instant moment, LocalDate before, int most) {
        List<CycleDecision> decisions =
                areas.decisionsBefore(areas.find(key.area()).stream().toList(), moment);
        List<Revision<KeyResult>> said = definitions.of(key).stream()
                .filter(revision -> revision.at().isBefore(moment))
                .toList();
        return definitions.of(decisions).keyResultsBefore(moment).stream()
                .filter(keyResult -> keyResult.key().equals(key))
                .findFirst()
                .flatMap(found -> definitions.of(decisions).objectivesBefore(moment).stream()
                        .filter(objective -> objective.key().equals(found.objective()))
                        .findFirst()
                        .map(objective -> new CloseUp(
                                found, objective, checkIns.told(key, Optional.of(before), most), true, said)));
    }

    @Override
    public Optional<Successor> last(List<KeyResultKey> successors) {
        return successors.stream()
                .flatMap(next -> keyResults.find(next).stream())
                .map(this::successor)
                .reduce((one, later) -> later);
    }

    @Override
    public Optional<Successor> lastBefore(Instant moment, List<KeyResultKey> successors) {
        return last(successors.stream()
                .filter(key -> definitions.of(key).stream()
                        .filter(revision -> revision.at().isBefore(moment))
                        .reduce((one, later) -> later)
                        .filter(said -> !said.ended() && !said.what().draft())
                        .isPresent())
                .toList());
    }

    private Objective decided(ObjectiveKey key) {
        Objective found = objectives.find(key).orElseThrow();
        CycleDecision decision = found.decision();
        return found.under(areas.hold(decision.area(), decision.cycle()).orElse(decision));
    }

    private Successor successor(KeyResult next) {
        return new Successor(
                next.key(), decided(next.objective()).decision().cycle().label(), next.draft());
    }
}
