package org.headway.okr.domain.action;

import java.time.Instant;
import org.headway.okr.domain.IssueId;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.Person;

/**
 * A Jira issue that works toward a key result. It moves no number by itself.
 *
 * @param nextStep whether it is the one thing before the next meeting; of all actions of a key result at most one is
 */
public record Action(KeyResultKey keyResult, IssueId issue, boolean nextStep, Person linkedBy, Instant linkedAt) {

    /** The same, as the next step or not. */
    public Action asNextStep(boolean isNow) {
        return new Action(keyResult, issue, isNow, linkedBy, linkedAt);
    }
}
