package org.headway.okr.view.form;

import java.util.List;
import org.headway.okr.service.writing.Above;

/** The objectives of an area in one cycle, to choose from. */
public record AbovePlaceView(String name, List<AboveChoiceView> choices) {

    public AbovePlaceView {
        choices = List.copyOf(choices);
    }

    static AbovePlaceView of(Above.Place place) {
        return new AbovePlaceView(
                place.area().name() + " · " + place.cycle().label(),
                place.choices().stream()
                        .map(choice -> new AboveChoiceView(choice.key().value(), choice.title()))
                        .toList());
    }
}
