package org.headway.okr.service.action;

import java.util.Collection;
import org.headway.okr.domain.IssueId;

/** Jira, where it keeps a mirror of links that are written here. */
public interface LinkNews {

    /** Whether anybody is to be told; asks nobody. */
    boolean isWanted();

    /** Says that the links of these issues changed, as whoever makes the current request; whoever says it does not wait. */
    void changed(Collection<IssueId> issues);
}
