package org.headway.okr.service.action;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import org.headway.okr.domain.IssueId;
import org.headway.okr.domain.action.Action;
import org.headway.okr.domain.action.ActionList;
import org.headway.okr.service.Busy;
import org.headway.okr.service.Writes;
import org.headway.okr.service.store.ActionStore;

/** What happens when the Jira that keeps OKRs deletes issues: they are no actions any more, also where a cycle is closed. */
@Named
public final class IssueRemoval {

    private final Writes writes;
    private final ActionStore actions;

    @Inject
    public IssueRemoval(Writes writes, ActionStore actions) {
        this.writes = writes;
        this.actions = actions;
    }

    /** Called by the product, not by a person: it carries no rights to check. */
    public void deleted(Collection<IssueId> issues) {
        actions.being(issues).forEach(this::remove);
    }

    private void remove(Action action) {
        var unused = writes.untilItLands(() -> {
                    ActionList list = actions.list(action.keyResult());
                    list.of(action.issue()).ifPresent(linked -> actions.gone(list, linked.issue()));
                    return list;
                })
                .orElseThrow(Busy::new);
    }
}
