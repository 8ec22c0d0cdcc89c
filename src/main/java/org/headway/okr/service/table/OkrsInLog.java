package org.headway.okr.service.table;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.headway.okr.domain.CycleDecision;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.domain.close.ClosingChange;
import org.headway.okr.domain.log.DefinitionLog;
import org.headway.okr.service.store.DefinitionStore;

/** What the log says stood written before a moment. The log is read once, and kept for who wants to know how it came to be. */
final class OkrsInLog implements OkrsAt {

    private final DefinitionStore definitions;
    private final Instant moment;
    private final Set<CycleDecision> besides;
    private DefinitionLog read = new DefinitionLog(List.of(), List.of());

    /** {@code besides} are decisions that it has to know of, whatever else it is asked about. */
    OkrsInLog(DefinitionStore definitions, Instant moment, Collection<CycleDecision> besides) {
        this.definitions = definitions;
        this.moment = moment;
        this.besides = Set.copyOf(besides);
    }

    @Override
    public List<Objective> objectives(Collection<CycleDecision> decisions) {
        read = definitions.of(
                Stream.concat(decisions.stream(), besides.stream()).distinct().toList());
        return read.objectivesBefore(moment).stream()
                .sorted(Comparator.comparing(Objective::place))
                .toList();
    }

    @Override
    public List<KeyResult> keyResults(Collection<CycleDecision> decisions) {
        return log(Set.copyOf(decisions)).keyResultsBefore(moment).stream()
                .sorted(Comparator.comparing(KeyResult::place))
                .toList();
    }

    DefinitionLog log(Set<CycleDecision> decisions) {
        return read.before(moment, decisions);
    }

    /** Those of decisions that it knows of already. */
    List<Objective> objectivesOf(Set<CycleDecision> decisions) {
        return log(decisions).objectivesBefore(moment).stream()
                .sorted(Comparator.comparing(Objective::place))
                .toList();
    }

    /** What an objective said at some earlier moment, if it was there and is known of. */
    Optional<Objective> objectiveAt(ObjectiveKey key, Instant earlier) {
        return read.objectivesBefore(earlier.plusMillis(1)).stream()
                .filter(objective -> objective.key().equals(key))
                .findFirst();
    }

    Instant moment() {
        return moment;
    }

    boolean isPast(Instant other) {
        return other.isBefore(moment);
    }

    /** Those of the ends that had happened. */
    List<ClosingChange> before(List<ClosingChange> closings) {
        return closings.stream().filter(change -> isPast(change.at())).toList();
    }
}
