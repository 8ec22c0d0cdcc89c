package org.headway.okr.view.page;

import java.util.List;
import java.util.Map;
import org.headway.okr.domain.ConfidenceScale;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.OkrTable;
import org.headway.okr.view.Addresses;
import org.headway.okr.view.Days;
import org.headway.okr.view.Labels;
import org.headway.okr.view.Templates;
import org.headway.okr.view.Title;
import org.headway.okr.view.Words;
import org.headway.okr.view.line.KeyResultLineView;

/**
 * An objective on a page of its own.
 *
 * @param place its area, its cycle and its key
 * @param sponsor empty where there is none, or none that the reader may know
 * @param stood that its sponsor stands behind it; its absence is not shown
 * @param maySign whether this reader is its sponsor, who did not say so yet
 */
public record ObjectivePageView(
        String key,
        String title,
        String place,
        String whyNow,
        String sponsor,
        String stood,
        boolean draft,
        boolean maySign,
        int version,
        List<KeyResultLineView> keyResults) {

    public ObjectivePageView {
        keyResults = List.copyOf(keyResults);
    }

    /** The only objective of a table. */
    public static ObjectivePageView of(OkrTable table, Addresses addresses, Words words) {
        OkrTable.Group group = table.sections().get(0).groups().get(0);
        Objective objective = group.objective();
        ConfidenceScale scale = table.sections().get(0).rules().confidence();
        return new ObjectivePageView(
                objective.key().value(),
                Title.of(objective.title()),
                place(table, objective.key().value()),
                objective.whyNow(),
                table.nameOf(objective.sponsor()).orElse(""),
                objective
                        .stoodBehind()
                        .map(day -> words.say("okr.objective.behind-since", new Days(day, words).withYear(day)))
                        .orElse(""),
                objective.draft(),
                group.isSponsor() && objective.stoodBehind().isEmpty(),
                objective.version(),
                group.rows().stream()
                        .map(row -> KeyResultLineView.of(row.keyResult(), scale, addresses, words))
                        .toList());
    }

    static String place(OkrTable table, String key) {
        OkrTable.Section section = table.sections().get(0);
        return section.area().name() + " · " + section.cycle().label() + " · " + key;
    }

    public boolean hasKeyResults() {
        return !keyResults.isEmpty();
    }

    public String render(Templates templates, Words words) {
        return templates.render("ui/address/objective.vm", Map.of("page", this, "label", new Labels(words)));
    }
}
