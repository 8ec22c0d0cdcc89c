package org.headway.okr.view.paper;

import static java.util.stream.Collectors.groupingBy;
import static org.headway.okr.testing.Fixtures.SPACE;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.CycleDecision;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.domain.beside.Beside;
import org.headway.okr.domain.beside.Checklist;
import org.headway.okr.domain.beside.HealthMetric;
import org.headway.okr.domain.beside.HealthRange;
import org.headway.okr.domain.beside.JustDoIt;
import org.headway.okr.domain.programme.DeploymentParameters;
import org.headway.okr.domain.table.OkrTable;
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

    /** The same with a health metric for each area and a just-do-it for each objective. */
    static OkrTable besides(OkrTable table) {
        List<OkrTable.Section> sections = table.sections().stream()
                .map(section -> section.with(new Beside(List.of(metric(section.area())), justDoIts(section))))
                .toList();
        return new OkrTable(table.today(), sections, table.home(), table.names());
    }

    private static HealthMetric metric(Area area) {
        HealthRange range = new HealthRange(Optional.empty(), Optional.of(BigDecimal.TEN));
        Optional<HealthMetric.Current> read = Optional.of(new HealthMetric.Current(
                new BigDecimal("12.5"), LoadShape.largestCycle().last()));
        return new HealthMetric(area.key().healthMetric(1), "Backlog", "days", range, 1, 1, read);
    }

    private static List<JustDoIt> justDoIts(OkrTable.Section section) {
        List<JustDoIt> items = new ArrayList<>();
        for (OkrTable.Group group : section.groups()) {
            int number = items.size() + 1;
            AreaKey area = section.area().key();
            Checklist list = new Checklist(
                    area, section.cycle(), Optional.of(group.objective().key()));
            items.add(new JustDoIt(
                    area.justDoIt(number), list, "Thing " + number, Optional.empty(), number % 2 == 0, number, 1));
        }
        return items;
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
