package org.headway.okr.view.admin;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.headway.okr.domain.action.PullProgress;
import org.headway.okr.service.admin.ServiceAccountState;
import org.headway.okr.view.Words;

/**
 * How far the job is.
 *
 * @param state what it does, in words
 * @param last when it last came to its end
 * @param problem why it stopped; empty if it did not
 */
public record LinkStateView(String state, String last, String problem, boolean running) {

    static LinkStateView of(ServiceAccountState known, String product, Words words) {
        PullProgress progress = known.progress();
        return new LinkStateView(
                state(known, words),
                progress.ended().map(at -> when(at, known.zone(), words)).orElse("–"),
                progress.problem().isEmpty() ? "" : words.say(progress.problem(), product),
                known.running());
    }

    private static String state(ServiceAccountState known, Words words) {
        PullProgress progress = known.progress();
        if (known.account().person().isEmpty()) {
            return words.say("okr.admin.pull.nobody");
        }
        if (progress.isUnderWay()) {
            return words.say(
                    known.running() ? "okr.admin.pull.running" : "okr.admin.pull.waiting",
                    progress.done(),
                    progress.total());
        }
        return progress.ended().isPresent()
                ? words.say("okr.admin.pull.done", progress.done())
                : words.say("okr.admin.pull.never");
    }

    private static String when(Instant at, ZoneId zone, Words words) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(words.locale())
                .format(at.atZone(zone));
    }
}
