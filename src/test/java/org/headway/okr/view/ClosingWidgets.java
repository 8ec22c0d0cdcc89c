package org.headway.okr.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.headway.okr.domain.CycleDecision;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.close.EndOfCycle;
import org.headway.okr.domain.close.ObjectiveEnd;
import org.headway.okr.domain.close.Scoring;
import org.headway.okr.domain.close.TeamAnswers;
import org.headway.okr.domain.table.OkrTable;
import org.headway.okr.service.action.Tracked;
import org.headway.okr.service.close.ClosingForm;
import org.headway.okr.service.table.Told;
import org.headway.okr.view.close.ClosingView;
import org.headway.okr.view.paper.StaticTableView;
import org.headway.okr.view.table.OkrTableView;
import org.headway.okr.view.table.TableParameters;

/** The end of a cycle: its form, and what stays of it in a page and on paper. */
public record ClosingWidgets(Templates templates) {

    private static final Words ENGLISH = new BundleWords(Locale.ENGLISH);
    private static final Words GERMAN = new BundleWords(Locale.GERMAN);
    private static final String LESSON = "Ask for the card after the first result, not before.";

    public Map<String, String> all() {
        String attack = Cases.attacks().get(0);
        Map<String, String> html = new LinkedHashMap<>();
        html.put("okr-table/closed", table(States.closed(Cases.types(), LESSON), ENGLISH));
        html.put("okr-table/closed-german", table(States.closed(Cases.ordinary(), LESSON), GERMAN));
        html.put("okr-table/closed-hostile", table(States.closed(Cases.hostile(), attack), ENGLISH));
        html.put("okr-table/closed-beside-running", table(oneOfTwo(), ENGLISH));
        OkrTable unscored = States.unscored(States.closed(Cases.types(), LESSON));
        html.put("okr-table/closed-unscored", table(unscored, ENGLISH));
        html.put("static/closed-unscored", onPaper(unscored, GERMAN));
        html.put("closing/unscored", form(unscored.sections().get(0), LESSON, "", GERMAN));
        html.put("okr-table/closed-by-its-owner", table(shared("Support"), ENGLISH));
        html.put("okr-table/closed-by-its-owner-german", table(shared("Support"), GERMAN));
        html.put("static/closed-by-its-owner", onPaper(shared("Support"), ENGLISH));
        html.put("static/closed", onPaper(States.closed(Cases.types(), LESSON), ENGLISH));
        html.put("static/closed-hostile", onPaper(States.closed(Cases.hostile(), attack), GERMAN));
        html.put("closing/normal", form(Cases.types(), LESSON, "", ENGLISH));
        html.put("closing/german", form(Cases.types(), LESSON, "der ersten Woche", GERMAN));
        html.put("closing/hostile", form(Cases.hostile(), attack, attack, ENGLISH));
        html.put(
                "closing/only-just-do-its",
                form(Tables.of(Tables.objective("Ready for the IPO", "")), "the date moved", "", ENGLISH));
        html.put("closing/nothing", form(Tables.of(), "", "", ENGLISH));
        return html;
    }

    private static OkrTable oneOfTwo() {
        OkrTable several = Cases.several();
        List<OkrTable.Section> sections = new java.util.ArrayList<>(several.sections());
        sections.set(0, States.closed(sections.get(0), LESSON));
        return new OkrTable(several.today(), sections, several.home(), several.names());
    }

    /** An objective of an area that closed its cycle, beside one of an area that did not; and the other way round. */
    private static OkrTable shared(String owner) {
        OkrTable.Section open = Cases.ordinary().sections().get(0);
        OkrTable.Section closed = States.closed(open, LESSON);
        OkrTable.Group theirs = open.groups().get(1);
        OkrTable.Group ended = States.closed(
                new OkrTable.Group(theirs.objective(), theirs.rows(), false, Optional.of(owner)),
                closed.decision(),
                LESSON);
        OkrTable.Group goesOn = new OkrTable.Group(theirs.objective(), theirs.rows(), false, Optional.of(""));
        OkrTable table = Cases.ordinary();
        return new OkrTable(
                table.today(),
                List.of(
                        open.with(List.of(open.groups().get(0), ended)),
                        closed.with(List.of(closed.groups().get(0), goesOn))),
                table.home(),
                table.names());
    }

    private String form(OkrTable table, String lesson, String why, Words words) {
        return form(States.closed(table, lesson).sections().get(0), lesson, why, words);
    }

    private String form(OkrTable.Section section, String lesson, String why, Words words) {
        List<Objective> objectives = section.groups().stream()
                .map(OkrTable.Group::objective)
                .limit(1)
                .toList();
        List<KeyResult> keyResults = section.groups().stream()
                .limit(1)
                .flatMap(group -> group.rows().stream())
                .map(OkrTable.Row::keyResult)
                .toList();
        List<Scoring> scorings = section.groups().stream()
                .limit(1)
                .flatMap(group -> group.rows().stream())
                .flatMap(row -> row.scoring().stream())
                .limit(1)
                .toList();
        ClosingForm form = new ClosingForm(
                section.area(),
                new CycleDecision(section.area().key(), section.cycle()),
                objectives,
                EndOfCycle.of(
                        keyResults,
                        scorings,
                        objectives.stream()
                                .map(one -> new ObjectiveEnd(one.key(), lesson, true, 2))
                                .toList()),
                keyResults.isEmpty() ? BesideCases.ordinaryList() : List.of(),
                new TeamAnswers(lesson, "", 1),
                section.rules(),
                why,
                Tables.TODAY);
        return ClosingView.of(form, words).render(templates, words);
    }

    private String table(OkrTable table, Words words) {
        TableParameters asked = TableParameters.read(Map.of(), Optional.of("SHOP"));
        return OkrTableView.of(table, words, asked).render(templates, words);
    }

    private String onPaper(OkrTable table, Words words) {
        return StaticTableView.of(table, Told.nothing(), new Tracked.Told<>(List.of()), AddressWidgets.ADDRESSES, words)
                .render(templates, words);
    }
}
