package org.headway.okr.view;

import static org.headway.okr.view.BesideCases.backlog;
import static org.headway.okr.view.BesideCases.beside;
import static org.headway.okr.view.BesideCases.metrics;
import static org.headway.okr.view.BesideCases.open;
import static org.headway.okr.view.BesideCases.ordinaryList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.headway.okr.domain.beside.HealthMetric;
import org.headway.okr.domain.beside.JustDoIt;
import org.headway.okr.domain.table.OkrTable;
import org.headway.okr.view.beside.ChecklistView;
import org.headway.okr.view.beside.HealthPanelView;
import org.headway.okr.view.beside.HealthStripView;
import org.headway.okr.view.table.OkrTableView;
import org.headway.okr.view.table.TableParameters;

/** What stands beside key results, in every case that has a golden file. */
record BesideWidgets(Templates templates) {

    private static final Words ENGLISH = new BundleWords(Locale.ENGLISH);
    private static final Words GERMAN = new BundleWords(Locale.GERMAN);

    Map<String, String> all() {
        Map<String, String> html = new LinkedHashMap<>();
        html.put("beside/editor", table(beside(Cases.ordinary(), metrics(), ordinaryList(), true), ENGLISH));
        html.put("beside/reader", table(beside(Cases.ordinary(), metrics(), ordinaryList(), false), ENGLISH));
        html.put("beside/german", table(beside(Cases.ordinary(), metrics(), ordinaryList(), true), GERMAN));
        html.put("beside/reader-of-nothing", table(beside(Cases.ordinary(), List.of(), List.of(), false), ENGLISH));
        html.put("beside/then", table(then(beside(Cases.ordinary(), metrics(), ordinaryList(), false)), GERMAN));
        html.put("beside/hostile", table(BesideCases.hostile(), ENGLISH));
        html.put("beside/only-just-do-its", table(onlyJustDoIts(), ENGLISH));
        html.put("beside/static-only-just-do-its", paper(onlyJustDoIts(), ENGLISH));
        html.put("health/strip", strip(metrics(), true, ENGLISH));
        html.put("health/none", onlyHealth(true));
        html.put("health/none-reader", onlyHealth(false));
        html.put("health/strip-then", strip(metrics(), false, ENGLISH));
        html.put("health/strip-empty", strip(List.of(), true, ENGLISH));
        html.put("health/out-of-range", panel(true, backlog(), ENGLISH));
        html.put("health/german", panel(true, metrics().get(1), GERMAN));
        html.put("health/in-range", panel(true, metrics().get(2), ENGLISH));
        html.put("health/reader", panel(false, backlog(), ENGLISH));
        html.put("health/unread", panel(true, metrics().get(5), ENGLISH));
        html.put(
                "health/hostile",
                panel(
                        true,
                        BesideCases.hostile()
                                .sections()
                                .get(0)
                                .beside()
                                .health()
                                .get(0),
                        ENGLISH));
        html.put("health/new", HealthPanelView.ofNew(BesideCases.area()).render(templates, ENGLISH));
        html.put("checklist/editor", checklist(true, ordinaryList(), ENGLISH));
        html.put("checklist/owner", checklist(false, ordinaryList(), ENGLISH));
        html.put("checklist/german", checklist(true, ordinaryList(), GERMAN));
        html.put("checklist/empty", checklist(true, List.of(), ENGLISH));
        html.put("checklist/full", checklist(true, full(), ENGLISH));
        html.put(
                "checklist/hostile",
                checklist(true, BesideCases.justDoIts(Cases.attacks().toArray(String[]::new)), ENGLISH));
        return html;
    }

    /** What is exported. */
    Map<String, String> onPaper() {
        Map<String, String> html = new LinkedHashMap<>();
        html.put("static/beside", paper(beside(Cases.ordinary(), metrics(), ordinaryList(), true), ENGLISH));
        html.put("static/beside-german", paper(beside(Cases.ordinary(), metrics(), ordinaryList(), true), GERMAN));
        html.put("static/beside-hostile", paper(BesideCases.hostile(), ENGLISH));
        return html;
    }

    private static OkrTable onlyJustDoIts() {
        OkrTable complete = Tables.of(Tables.objective("We are ready for the IPO", "The bank asks in March"));
        return beside(complete, List.of(), ordinaryList(), false);
    }

    private static List<JustDoIt> full() {
        return java.util.stream.IntStream.range(0, 30)
                .mapToObj(number -> ordinaryList().get(number % 3))
                .toList();
    }

    private String table(OkrTable table, Words words) {
        return OkrTableView.of(table, words, Tables.asked("automatic")).render(templates, words);
    }

    private String paper(OkrTable table, Words words) {
        return new Widgets(templates).onPaper(table, words);
    }

    private String onlyHealth(boolean mayEdit) {
        TableParameters asked = TableParameters.read(Map.of("show", "health", "container", "SHOP"));
        return OkrTableView.of(Tables.nothing(mayEdit), ENGLISH, asked).render(templates, ENGLISH);
    }

    private String strip(List<HealthMetric> metrics, boolean live, Words words) {
        return HealthStripView.of(BesideCases.area().key(), metrics, live, words)
                .render(templates, words);
    }

    private String panel(boolean mayEdit, HealthMetric metric, Words words) {
        return HealthPanelView.of(open(mayEdit, metric), words).render(templates, words);
    }

    private String checklist(boolean mayEdit, List<JustDoIt> items, Words words) {
        return ChecklistView.of(open(mayEdit, items)).render(templates, words);
    }

    private static OkrTable then(OkrTable one) {
        return new OkrTable(
                one.today(), Optional.of(one.today()), one.sections(), one.cycles(), one.home(), one.names());
    }
}
