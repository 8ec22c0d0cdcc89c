package org.headway.okr.rest.action;

import java.util.List;
import org.headway.okr.service.action.LinkedIssues;
import org.jspecify.annotations.Nullable;

/**
 * The actions of a key result as this reader may see them.
 *
 * @param nextStep the id of the one that is the next step
 * @param restricted whether there are others
 * @param restrictedCount how many, where the area wants that to be known
 */
public record ActionsDto(
        String keyResult,
        List<IssueDto> issues,
        @Nullable String nextStep,
        int done,
        int total,
        boolean restricted,
        @Nullable Integer restrictedCount) {

    static ActionsDto of(LinkedIssues linked) {
        return new ActionsDto(
                linked.keyResult().value(),
                linked.issues().stream().map(IssueDto::of).toList(),
                linked.nextStep().map(issue -> issue.id().value()).orElse(null),
                linked.done(),
                linked.total(),
                linked.restricted(),
                linked.restrictedCount().orElse(null));
    }
}
