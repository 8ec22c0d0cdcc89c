package org.headway.okr.service.table;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.headway.okr.domain.CycleDecision;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.close.ClosingChange;
import org.headway.okr.domain.log.DefinitionLog;
import org.headway.okr.service.store.DefinitionStore;

/** What the log says stood written before a moment. The log is read once, and kept for who wants to know how it came to be. */
final class OkrsInLog implements OkrsAt {

    private final DefinitionStore definitions;
    private final Instant moment;
    private DefinitionLog read = new DefinitionLog(List.of(), List.of());

    OkrsInLog(DefinitionStore definitions, Instant moment) {
        this.definitions = definitions;
        this.moment = moment;
    }

    @Override
    public List<Objective> objectives(Collection<CycleDecision> decisions) {
        read = definitions.of(decisions);
        return read.objectivesBefore(moment).stream()
                .sorted(Comparator.comparing(Objective::place))
                .toList();
    }

    @Override
    public List<KeyResult> keyResults(Collection<CycleDecision> decisions) {
        return log(Set.copyOf(decisions)).keyResultsBefore(moment);
    }

    DefinitionLog log(Set<CycleDecision> decisions) {
        return read.before(moment, decisions);
    }

    /** Those of the ends that had happened. */
    List<ClosingChange> before(List<ClosingChange> closings) {
        return closings.stream().filter(change -> change.at().isBefore(moment)).toList();
    }
}
