package org.headway.okr.service.checkin;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.CycleDecision;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.Person;
import org.headway.okr.domain.close.EndOfCycle;
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
     * Some of its key results.
     *
     * @param past the day it is seen on, where that is not today
     * @param end what was said of them, where the cycle is closed
     * @param mentioned others who are spoken of, whose names are told
     */
    OkrTable of(
            Reader reader,
            Area area,
            Objective objective,
            Optional<LocalDate> past,
            List<KeyResult> measured,
            EndOfCycle end,
            Stream<Optional<Person>> mentioned) {
        return table(reader, area, past, group(reader, area, objective, past, measured, end), mentioned);
    }

    /** The whole of it, with what became of it where the cycle is closed. */
    OkrTable whole(Reader reader, Area area, Objective objective, List<KeyResult> measured, EndOfCycle end) {
        OkrTable.Group group = group(reader, area, objective, Optional.empty(), measured, end);
        return table(reader, area, Optional.empty(), new Groups(access).ended(group, end), Stream.of());
    }

    private OkrTable.Group group(
            Reader reader,
            Area area,
            Objective objective,
            Optional<LocalDate> past,
            List<KeyResult> measured,
            EndOfCycle end) {
        Optional<String> sharedBy = area.key().equals(objective.area()) ? Optional.empty() : Optional.of("");
        return new Groups(access)
                .group(
                        Viewpoint.of(reader, past.isPresent()),
                        objective,
                        measured,
                        end,
                        mayEdit(reader, area, objective, past),
                        sharedBy);
    }

    private boolean mayEdit(Reader reader, Area area, Objective objective, Optional<LocalDate> past) {
        return past.isEmpty() && access.mayEdit(reader, area, objective.area());
    }

    private OkrTable table(
            Reader reader,
            Area area,
            Optional<LocalDate> past,
            OkrTable.Group group,
            Stream<Optional<Person>> mentioned) {
        Objective objective = group.objective();
        boolean mayEdit = mayEdit(reader, area, objective, past);
        DeploymentParameters rules = programme.of(objective.area());
        CycleDecision decision = objective.decision().choosing(Optional.empty());
        OkrTable.Section section =
                new OkrTable.Section(area, decision, List.of(group), Optional.empty(), mayEdit, rules);
        Map<String, String> known = names.shownTo(reader, Stream.concat(section.people(), mentioned));
        return new OkrTable(
                past.orElse(LocalDate.now(clock)),
                past,
                List.of(section),
                List.of(),
                tables.home(
                        area.container(), area.name(), Optional.of(area.key()), section.cycle(), mayEdit, false, rules),
                known);
    }
}
