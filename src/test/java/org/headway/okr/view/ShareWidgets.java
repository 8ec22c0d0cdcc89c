package org.headway.okr.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.ObjectiveDefinition;
import org.headway.okr.service.writing.ObjectiveSharing;
import org.headway.okr.view.form.ShareView;
import org.headway.okr.view.table.OkrTableView;

/** Objectives that several areas show, and the form that shares them. */
record ShareWidgets(Templates templates) {

    private static final Words ENGLISH = new BundleWords(Locale.ENGLISH);
    private static final Words GERMAN = new BundleWords(Locale.GERMAN);

    Map<String, String> all() {
        Map<String, String> html = new LinkedHashMap<>();
        html.put("okr-table/shared", table(ENGLISH));
        html.put("okr-table/shared-german", table(GERMAN));
        html.put("share/shared", form("Support", ENGLISH));
        html.put("share/german", form("Support", GERMAN));
        html.put("share/hostile", form(Cases.attacks().get(0), ENGLISH));
        html.put("share/nowhere", new ShareView("Ours alone", List.of(), List.of()).render(templates, ENGLISH));
        return html;
    }

    private String table(Words words) {
        return OkrTableView.of(Cases.shared("Support"), words, Tables.asked("automatic"))
                .render(templates, words);
    }

    private String form(String name, Words words) {
        Area area = Tables.section(name).area();
        Objective objective =
                Cases.shared(name).sections().get(0).groups().get(0).objective();
        Objective called = objective.saying(new ObjectiveDefinition(name, "", Optional.empty()));
        List<ObjectiveSharing.Place> places = List.of(new ObjectiveSharing.Place(area, name));
        return ShareView.of(new ObjectiveSharing(called, places, places), words).render(templates, words);
    }
}
