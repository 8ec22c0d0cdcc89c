package org.headway.okr.service.checkin;

import java.util.Optional;
import org.headway.okr.domain.CheckIn;
import org.headway.okr.domain.IssueId;
import org.headway.okr.domain.action.Action;
import org.headway.okr.domain.action.ActionList;

/**
 * Which issue somebody says the next step is.
 *
 * @param said whether anything was said; where not, a step that is still open stays the issue that it was
 */
public record StepIssue(boolean said, Optional<IssueId> issue) {

    public static final StepIssue UNSAID = new StepIssue(false, Optional.empty());

    /** An issue, or expressly none. */
    public static StepIssue of(Optional<IssueId> issue) {
        return new StepIssue(true, issue);
    }

    /**
     * One of the actions, or none: what is not linked, or no longer, is left out, and nobody learns which it was.
     *
     * @param open the step before this entry
     */
    Optional<IssueId> among(ActionList actions, CheckIn entry, String open) {
        boolean sameStep = entry.nextStep().isEmpty() || entry.nextStep().equals(open);
        boolean stays =
                !said && entry.lastStep().map(outcome -> !outcome.settles()).orElse(sameStep);
        return stays
                ? actions.nextStep().map(Action::issue)
                : issue.flatMap(actions::of).map(Action::issue);
    }
}
