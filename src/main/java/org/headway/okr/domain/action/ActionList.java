package org.headway.okr.domain.action;

import java.util.List;
import java.util.Optional;
import org.headway.okr.domain.IssueId;
import org.headway.okr.domain.KeyResultKey;

/**
 * The actions of a key result in the order they were linked.
 *
 * @param version of the whole list: each change of it is the next, so that two never mark two next steps
 */
public record ActionList(KeyResultKey keyResult, List<Action> actions, int version) {

    /** Most actions of one key result. */
    public static final int MOST = 50;

    public ActionList {
        actions = List.copyOf(actions);
    }

    public Optional<Action> of(IssueId issue) {
        return actions.stream().filter(action -> action.issue().equals(issue)).findFirst();
    }

    public Optional<Action> nextStep() {
        return actions.stream().filter(Action::nextStep).findFirst();
    }

    public boolean isFull() {
        return actions.size() >= MOST;
    }
}
