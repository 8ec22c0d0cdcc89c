package org.headway.okr.view.action;

import java.util.Locale;
import org.headway.okr.domain.action.Issue;

/**
 * One issue of a key result.
 *
 * @param category {@code to-do}, {@code in-progress} or {@code done}
 */
public record ActionView(
        String id, String key, String summary, String status, String category, String address, boolean nextStep) {

    static ActionView of(Issue issue, boolean nextStep) {
        return new ActionView(
                issue.id().value(),
                issue.key(),
                issue.summary(),
                issue.status(),
                issue.category().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                issue.address().toString(),
                nextStep);
    }
}
