package org.headway.okr.view.paper;

import static java.util.stream.Collectors.groupingBy;
import static org.headway.okr.testing.Fixtures.SPACE;

import java.util.List;
import java.util.Map;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.CycleDecision;
import org.headway.okr.domain.DeploymentParameters;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.domain.OkrTable;
import org.headway.okr.testing.LoadShape;
import org.headway.okr.testing.Stores;
import org.headway.okr.view.Tables;

/** The largest cycle of a real programme, as somebody sees it who may see all of it. */
final class LargestCycle {

    private LargestCycle() {}

    static OkrTable table() {
        return table(stored());
    }

    static Stores stored() {
        Stores stores = Stores.inMemory();
        LoadShape.read().storedIn(stores);
        return stores;
    }

    static OkrTable table(Stores stores) {
        List<OkrTable.Section> sections = stores.areas().in(SPACE).stream()
                .map(area -> section(area, stores))
                .toList();
        return new OkrTable(LoadShape.largestCycle().last(), sections, Tables.home(false), Map.of());
    }

    private static OkrTable.Section section(Area area, Stores stores) {
        List<CycleDecision> decision = List.of(new CycleDecision(area.key(), LoadShape.largestCycle()));
        Map<ObjectiveKey, List<KeyResult>> keyResults =
                stores.keyResults().in(decision).stream().collect(groupingBy(KeyResult::objective));
        List<OkrTable.Group> groups = stores.objectives().in(decision).stream()
                .map(objective -> new OkrTable.Group(
                        objective,
                        keyResults.getOrDefault(objective.key(), List.of()).stream()
                                .map(Tables::reading)
                                .toList()))
                .toList();
        return new OkrTable.Section(area, LoadShape.largestCycle(), groups, false, DeploymentParameters.defaults());
    }
}
