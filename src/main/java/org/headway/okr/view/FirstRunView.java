package org.headway.okr.view;

import java.time.LocalDate;

/**
 * The invitation to write where nothing stands yet, and where that would be written.
 *
 * @param privacy who will see it
 */
public record FirstRunView(
        boolean mayEdit,
        String container,
        String team,
        String cycle,
        String heading,
        String dates,
        String question,
        String privacy) {

    static FirstRunView of(TablePlace place, LocalDate today, Words words) {
        Days days = new Days(today, words);
        return new FirstRunView(
                place.mayEdit(),
                place.container(),
                place.team(),
                place.cycle().label(),
                words.say("okr.first-run.heading", place.team()),
                words.say(
                        "okr.first-run.dates",
                        days.brief(place.cycle().first()),
                        days.brief(place.cycle().last())),
                words.say("okr.first-run.question", days.full(place.cycle().last())),
                words.say("okr.privacy", place.containerName()));
    }
}
