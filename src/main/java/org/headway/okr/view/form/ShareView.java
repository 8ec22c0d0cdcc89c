package org.headway.okr.view.form;

import java.util.List;
import java.util.Map;
import org.headway.okr.service.writing.ObjectiveSharing;
import org.headway.okr.view.ContainerWords;
import org.headway.okr.view.Labels;
import org.headway.okr.view.Templates;
import org.headway.okr.view.Title;
import org.headway.okr.view.Words;

/**
 * The form that shows an objective in other areas, too.
 *
 * @param shared the areas that show it
 * @param possible those that could
 */
public record ShareView(String title, List<Place> shared, List<Place> possible) {

    /**
     * An area.
     *
     * @param readers who will see it there
     */
    public record Place(String key, String name, String container, String readers) {}

    public ShareView {
        shared = List.copyOf(shared);
        possible = List.copyOf(possible);
    }

    public static ShareView of(ObjectiveSharing sharing, Words words) {
        return new ShareView(
                Title.of(sharing.objective().title()),
                sharing.shared().stream().map(place -> place(place, words)).toList(),
                sharing.possible().stream().map(place -> place(place, words)).toList());
    }

    private static Place place(ObjectiveSharing.Place place, Words words) {
        return new Place(
                place.area().key().value(),
                place.area().name(),
                place.containerName(),
                words.say(
                        "okr.share.readers",
                        ContainerWords.named(place.area().container(), place.containerName(), words)));
    }

    public boolean isShared() {
        return !shared.isEmpty();
    }

    public boolean canBeShared() {
        return !possible.isEmpty();
    }

    public String render(Templates templates, Words words) {
        return templates.render("ui/share/share.vm", Map.of("share", this, "label", new Labels(words)));
    }
}
