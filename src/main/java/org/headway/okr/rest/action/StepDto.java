package org.headway.okr.rest.action;

import org.headway.okr.service.action.LinkedIssues;
import org.jspecify.annotations.Nullable;

/**
 * What a row of a table shows of its actions.
 *
 * @param step the next step, where it is an issue that this reader may see
 * @param restrictedStep whether it is one that they may not see
 */
public record StepDto(String keyResult, @Nullable IssueDto step, boolean restrictedStep, int done, int total) {

    static StepDto of(LinkedIssues linked) {
        return new StepDto(
                linked.keyResult().value(),
                linked.nextStep().map(IssueDto::brief).orElse(null),
                linked.restrictedStep(),
                linked.done(),
                linked.total());
    }

    boolean saysAnything() {
        return restrictedStep || total > 0;
    }
}
