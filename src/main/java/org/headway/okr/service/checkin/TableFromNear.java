package org.headway.okr.service.checkin;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.CycleDecision;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.Person;
import org.headway.okr.domain.programme.DeploymentParameters;
import org.headway.okr.domain.table.OkrTable;
import org.headway.okr.service.Access;
import org.headway.okr.service.Names;
import org.headway.okr.service.Programme;
import org.headway.okr.service.Reader;
import org.headway.okr.service.table.Groups;
import org.headway.okr.service.table.TableQuery;
import org.headway.okr.service.table.Viewpoint;

/** Puts together the table of one objective, today or at the end of an earlier day. */
record TableFromNear(Access access, TableQuery tables, Programme programme, Names names, Clock clock) {

    /**
     * With some or all of its key results.
     *
     * @param past the day it is seen on, where that is not today
     * @param mentioned others who are spoken of, whose names are told
     * @param closed what the end of a cycle does to it
     */
    OkrTable of(
            Reader reader,
            Area area,
            Objective objective,
            Optional<LocalDate> past,
            List<KeyResult> measured,
            Stream<Optional<Person>> mentioned,
            UnaryOperator<List<OkrTable.Section>> closed) {
        boolean mayEdit = past.isEmpty() && access.mayEdit(reader, area, objective.area());
        Optional<String> sharedBy = area.key().equals(objective.area()) ? Optional.empty() : Optional.of("");
        OkrTable.Group group = new Groups(access)
                .group(Viewpoint.of(reader, past.isPresent()), objective, measured, mayEdit, sharedBy);
        DeploymentParameters rules = programme.of(objective.area());
        CycleDecision decision = objective.decision().choosing(Optional.empty());
        OkrTable.Section section =
                new OkrTable.Section(area, decision, List.of(group), Optional.empty(), mayEdit, rules);
        Map<String, String> known = names.shownTo(reader, Stream.concat(section.people(), mentioned));
        return new OkrTable(
                past.orElse(LocalDate.now(clock)),
                past,
                closed.apply(List.of(section)),
                List.of(),
                tables.home(
                        area.container(), area.name(), Optional.of(area.key()), section.cycle(), mayEdit, false, rules),
                known);
    }
}
