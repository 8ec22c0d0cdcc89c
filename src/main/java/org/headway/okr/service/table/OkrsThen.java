package org.headway.okr.service.table;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.headway.okr.domain.CheckIn;
import org.headway.okr.domain.CycleDecision;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.Projection;
import org.headway.okr.service.store.CheckInStore;
import org.headway.okr.service.store.DefinitionStore;

/**
 * What stood written at the end of a day: the definitions accepted by then, and where the check-ins that speak of that day
 * or an earlier one put them. A check-in that was entered later for an earlier day counts (ADR 10).
 */
record OkrsThen(DefinitionStore definitions, CheckInStore checkIns, LocalDate day, ZoneId zone) implements OkrsAt {

    @Override
    public List<Objective> objectives(Collection<CycleDecision> decisions) {
        return definitions.of(decisions).objectivesBefore(midnight()).stream()
                .filter(objective -> !objective.draft())
                .sorted(Comparator.comparing(Objective::place))
                .toList();
    }

    @Override
    public List<KeyResult> keyResults(Collection<CycleDecision> decisions) {
        List<KeyResult> said = definitions.of(decisions).keyResultsBefore(midnight());
        Map<KeyResultKey, List<CheckIn>> logs = checkIns
                .until(said.stream().map(KeyResult::key).toList(), day)
                .stream()
                .collect(groupingBy(CheckIn::keyResult));
        return said.stream()
                .map(keyResult -> keyResult.standing(Projection.replay(logs.getOrDefault(keyResult.key(), List.of()))))
                .sorted(Comparator.comparing(KeyResult::place))
                .toList();
    }

    private Instant midnight() {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
