package org.headway.okr.service.issue;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.headway.okr.domain.IssueId;
import org.headway.okr.domain.action.Issue;
import org.headway.okr.service.Reader;

/** The issues of this product, where it is Jira: asks nobody else. */
public interface LocalIssues {

    /** Id of the project of an issue that this reader may see here; empty for every other, and where this is not Jira. */
    Optional<String> projectOf(Reader reader, IssueId issue);

    /** Those of the issues that are archived, which no search finds, and that this reader may see here. */
    List<Issue> archived(Reader reader, Collection<IssueId> some);
}
