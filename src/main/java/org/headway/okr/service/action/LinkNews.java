package org.headway.okr.service.action;

import java.util.Collection;
import org.headway.okr.domain.IssueId;

/** Jira's mirror of links that are written here: beside them, or in the linked product. */
public interface LinkNews {

    /** Whether anybody is to be told; asks nobody. */
    boolean isWanted();

    /** Says that the links of these issues changed, as whoever makes the current request; nobody waits for the other product. */
    void changed(Collection<IssueId> issues);
}
