package org.headway.okr.view;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.headway.okr.domain.Container;
import org.headway.okr.domain.table.OkrTable;
import org.headway.okr.domain.table.TableHome;
import org.headway.okr.view.page.NoPageView;
import org.headway.okr.view.table.Folding;
import org.headway.okr.view.table.ProjectPageView;

/** The page of a project where Jira keeps the OKRs, and what stands in its place where Confluence does. */
record ProjectWidgets(Templates templates) {

    private static final Words ENGLISH = new BundleWords(Locale.ENGLISH);
    private static final Words GERMAN = new BundleWords(Locale.GERMAN);

    Map<String, String> all() {
        OkrTable table = Cases.ordinary();
        return Map.of(
                "project/table", page(table.sections(), "Payments", true, ENGLISH),
                "project/first-run", page(List.of(), "Payments", true, ENGLISH),
                "project/first-run-german", page(List.of(), "Payments", true, GERMAN),
                "project/reader", page(List.of(), "Payments", false, ENGLISH),
                "project/hostile",
                        page(Cases.hostile().sections(), Cases.attacks().get(0), true, ENGLISH),
                "project/elsewhere",
                        NoPageView.keptThere("https://wiki.example", ENGLISH).render(templates),
                "project/elsewhere-german",
                        NoPageView.keptThere("https://wiki.example", GERMAN).render(templates),
                "project/not-known-yet", NoPageView.notKnownYet(ENGLISH).render(templates));
    }

    private String page(List<OkrTable.Section> sections, String name, boolean mayEdit, Words words) {
        TableHome space = Tables.home(mayEdit);
        TableHome project = new TableHome(
                name,
                Optional.empty(),
                new Container(Container.Type.PROJECT, "10001", "PAY"),
                name,
                space.cycle(),
                mayEdit,
                mayEdit,
                space.rules());
        return ProjectPageView.of(
                        new OkrTable(Tables.TODAY, sections, project, Map.of()),
                        Tables.asked(""),
                        Folding.NONE,
                        AddressWidgets.ADDRESSES,
                        words)
                .render(templates, words);
    }
}
