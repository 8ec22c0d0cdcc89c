package org.headway.okr.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headway.okr.domain.CycleDecision;
import org.headway.okr.domain.CycleRhythm;
import org.headway.okr.domain.NoOkrs;
import org.headway.okr.domain.OkrTable;

/** Tables in the states that a team's choice or the calendar puts them in. */
final class States {

    private States() {}

    static OkrTable asOf() {
        OkrTable one = Cases.ordinary();
        return new OkrTable(
                one.today(), Optional.of(one.today()), one.sections(), one.cycles(), one.home(), one.names());
    }

    static OkrTable withoutOkrs(String because) {
        NoOkrs none = new NoOkrs(NoOkrs.Reason.HELPING_OTHERS, because, Tables.ANA, Tables.TODAY.minusDays(49));
        OkrTable.Section section = Tables.section("Platform");
        return of(new OkrTable.Section(
                section.area(),
                new CycleDecision(section.area().key(), section.cycle(), Optional.of(none), 1),
                List.of(),
                Optional.empty(),
                true,
                section.rules()));
    }

    static OkrTable drafted() {
        OkrTable.Section section = Cases.ordinary().sections().get(0);
        return of(new OkrTable.Section(
                section.area(),
                new CycleDecision(section.area().key(), CycleRhythm.quarters().before(section.cycle())),
                section.groups(),
                Optional.of(section.cycle()),
                true,
                section.rules()));
    }

    static OkrTable ended() {
        OkrTable.Section section = Cases.ordinary().sections().get(0);
        return of(new OkrTable.Section(
                section.area(),
                CycleRhythm.quarters().before(section.cycle()),
                section.groups(),
                true,
                section.rules()));
    }

    private static OkrTable of(OkrTable.Section section) {
        return new OkrTable(
                Tables.TODAY,
                Optional.empty(),
                List.of(section),
                List.of(Tables.CYCLE, section.cycle()),
                Tables.home(true),
                Map.copyOf(Tables.NAMES));
    }
}
