package org.headway.okr.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headway.okr.domain.Closing;
import org.headway.okr.domain.Cycle;
import org.headway.okr.domain.CycleDecision;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.NoOkrs;
import org.headway.okr.domain.close.CycleEnd;
import org.headway.okr.domain.close.EndedObjective;
import org.headway.okr.domain.close.ObjectiveOutcome;
import org.headway.okr.domain.close.Outcome;
import org.headway.okr.domain.close.Score;
import org.headway.okr.domain.close.Scoring;
import org.headway.okr.domain.programme.Choices;
import org.headway.okr.domain.programme.CycleRhythm;
import org.headway.okr.domain.programme.DeploymentParameters;
import org.headway.okr.domain.programme.Setting;
import org.headway.okr.domain.table.OkrTable;

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
                        section.rules())
                .ending(new CycleEnd(true, false, Optional.of(section.cycle()), false)));
    }

    /** Of all sections: scored and closed, with a lesson in each row. */
    static OkrTable closed(OkrTable table, String lesson) {
        return new OkrTable(
                Tables.TODAY,
                Optional.empty(),
                table.sections().stream()
                        .map(section -> closed(section, lesson))
                        .toList(),
                table.cycles(),
                table.home(),
                table.names());
    }

    static OkrTable.Section closed(OkrTable.Section section, String lesson) {
        Cycle before = CycleRhythm.quarters().before(section.cycle());
        CycleDecision decision = new CycleDecision(section.area().key(), before)
                .closed(Optional.of(new Closing(Tables.ANA, Tables.TODAY.minusDays(40))));
        List<OkrTable.Group> groups = section.groups().stream()
                .map(group -> closed(group, decision, lesson))
                .toList();
        return new OkrTable.Section(section.area(), decision, groups, Optional.empty(), true, section.rules())
                .ending(new CycleEnd(false, true, Optional.of(section.cycle()), false));
    }

    /** Of its own decision, whatever the area that shows it did. */
    static OkrTable.Group closed(OkrTable.Group group, CycleDecision decision, String lesson) {
        List<OkrTable.Row> rows =
                group.rows().stream().map(row -> scored(row, lesson)).toList();
        return new OkrTable.Group(group.objective().under(decision), rows, false, group.sharedBy())
                .ended(new EndedObjective(
                        ObjectiveOutcome.of(rows.stream()
                                .flatMap(row -> row.scoring().stream())
                                .map(Scoring::outcome)
                                .toList()),
                        lesson));
    }

    private static OkrTable.Row scored(OkrTable.Row row, String lesson) {
        KeyResult keyResult = row.keyResult();
        Outcome[] each = Outcome.values();
        Outcome outcome = each[keyResult.place() % each.length];
        Optional<Score> score = outcome == Outcome.DROPPED ? Optional.empty() : Score.suggestedFor(keyResult);
        return new OkrTable.Row(
                keyResult, false, false, Optional.of(new Scoring(keyResult.key(), score, "", lesson, outcome, 1)));
    }

    /** Closed where the programme gives no scores. */
    static OkrTable unscored(OkrTable closed) {
        return new OkrTable(
                closed.today(),
                closed.asOf(),
                closed.sections().stream().map(States::unscored).toList(),
                closed.cycles(),
                closed.home(),
                closed.names());
    }

    private static OkrTable.Section unscored(OkrTable.Section section) {
        return new OkrTable.Section(
                        section.area(),
                        section.decision(),
                        section.groups().stream()
                                .map(group -> new OkrTable.Group(
                                        group.objective(),
                                        group.rows().stream()
                                                .map(States::unscored)
                                                .toList(),
                                        false,
                                        Optional.empty(),
                                        group.ended()))
                                .toList(),
                        Optional.empty(),
                        true,
                        new DeploymentParameters(new Choices(Map.of(Setting.SCORE, "OFF"))))
                .ending(section.end());
    }

    private static OkrTable.Row unscored(OkrTable.Row row) {
        return new OkrTable.Row(
                row.keyResult(),
                false,
                false,
                row.scoring()
                        .map(said ->
                                new Scoring(said.keyResult(), Optional.empty(), "", said.lesson(), said.outcome(), 1)));
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
