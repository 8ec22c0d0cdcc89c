package org.headway.okr.rest.action;

import org.headway.okr.service.action.Creation;
import org.jspecify.annotations.Nullable;

/** What came of making an issue: the issue, or the address of Jira's own form where Jira wants to know more. */
public record CreationDto(@Nullable IssueDto issue, @Nullable String form) {

    static CreationDto of(Creation creation) {
        return creation instanceof Creation.Made made
                ? new CreationDto(IssueDto.of(made.issue()), null)
                : new CreationDto(null, ((Creation.ByHand) creation).form().toString());
    }
}
