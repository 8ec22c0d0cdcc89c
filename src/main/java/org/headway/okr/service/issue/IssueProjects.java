package org.headway.okr.service.issue;

import java.util.Collection;
import java.util.Map;
import org.headway.okr.domain.IssueId;

/** The issues of this Jira, whoever may see them. */
public interface IssueProjects {

    /** Id of the project of each of these issues that is there, archived ones included. */
    Map<IssueId, String> of(Collection<IssueId> issues);
}
