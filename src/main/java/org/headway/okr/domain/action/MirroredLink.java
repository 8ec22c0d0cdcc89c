package org.headway.okr.domain.action;

import org.headway.okr.domain.IssueId;
import org.headway.okr.domain.KeyResultKey;

/**
 * What Jira remembers of an action, so that it need not ask where the OKRs are kept: no titles and no numbers.
 *
 * @param project id of the issue's project, which follows the issue
 */
public record MirroredLink(IssueId issue, String project, KeyResultKey keyResult, boolean nextStep) {

    /** The same, in another project. */
    public MirroredLink in(String other) {
        return new MirroredLink(issue, other, keyResult, nextStep);
    }

    /** The same, as the next step or not. */
    public MirroredLink asNextStep(boolean isNow) {
        return new MirroredLink(issue, project, keyResult, isNow);
    }
}
