package org.headway.okr.view.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headway.okr.domain.AlignedTo;
import org.headway.okr.service.writing.Above;
import org.headway.okr.view.Labels;
import org.headway.okr.view.Templates;
import org.headway.okr.view.Words;

/**
 * The part of the form of an objective that asks what is above it; nothing where there is nothing.
 *
 * @param key of the objective; empty for a new one
 * @param kept what is chosen already and no longer offered; empty where that is not so
 */
public record AboveView(String key, String chosen, String kept, List<AbovePlaceView> places) {

    public AboveView {
        places = List.copyOf(places);
    }

    public static AboveView of(String key, Above above, Words words) {
        Optional<AlignedTo> chosen = above.chosen();
        return new AboveView(
                key,
                chosen.map(one -> one.key().value()).orElse(""),
                chosen.filter(one -> !above.offers(one.key()))
                        .map(AlignedTo::title)
                        .orElse(""),
                above.places().stream().map(AbovePlaceView::of).toList());
    }

    public boolean isEmpty() {
        return places.isEmpty() && chosen.isEmpty();
    }

    /** What ties the label to its field. */
    public String id() {
        return "okr-" + (key.isEmpty() ? "new" : key) + "-above";
    }

    public String render(Templates templates, Words words) {
        return isEmpty()
                ? ""
                : templates.render("ui/objective-form/above.vm", Map.of("above", this, "label", new Labels(words)));
    }
}
