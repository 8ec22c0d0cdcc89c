package org.headway.okr.view;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.headway.okr.domain.AlignedTo;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.domain.WholeObjective;
import org.headway.okr.domain.table.OkrTable;
import org.headway.okr.service.writing.Above;
import org.headway.okr.view.form.AboveView;

/** What an objective can be aligned to, in every case that has a golden file. */
record AboveWidgets(Templates templates) {

    static final ObjectiveKey ABOVE = new ObjectiveKey("COMP-O1");

    private static final Words ENGLISH = new BundleWords(Locale.ENGLISH);
    private static final Words GERMAN = new BundleWords(Locale.GERMAN);

    Map<String, String> all() {
        AlignedTo one = new AlignedTo(ABOVE, "Half of all new shops open in a second country");
        AlignedTo gone = new AlignedTo(new ObjectiveKey("OLD-O4"), "Nobody waits");
        AlignedTo attack = new AlignedTo(ABOVE, Cases.attacks().get(0));
        return Map.of(
                "objective-form/above", above("", "Company", Optional.empty(), one, ENGLISH),
                "objective-form/above-german", above("SHOP-O1", "Company", Optional.of(one), one, GERMAN),
                "objective-form/above-kept", above("SHOP-O1", "Company", Optional.of(gone), one, ENGLISH),
                "objective-form/above-nothing",
                        AboveView.of("", new Above(List.of(), Optional.empty()), ENGLISH)
                                .render(templates, ENGLISH),
                "objective-form/above-hostile", above("SHOP-O1", attack.title(), Optional.of(attack), attack, ENGLISH));
    }

    private String above(String key, String area, Optional<AlignedTo> chosen, AlignedTo offered, Words words) {
        OkrTable.Section section = Tables.section(area);
        Above.Place place = new Above.Place(
                section.area(),
                Tables.CYCLE,
                List.of(offered, new AlignedTo(new ObjectiveKey("COMP-O2"), "Support answers before customers ask")));
        return AboveView.of(key, new Above(List.of(place), chosen), words).render(templates, words);
    }

    static WholeObjective aligned(WholeObjective whole) {
        Objective objective = whole.objective();
        return new WholeObjective(
                objective.saying(objective.definition().below(Optional.of(ABOVE))), whole.lines(), whole.unseen());
    }
}
