package org.headway.okr.confluence;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.headway.okr.domain.IssueId;
import org.headway.okr.domain.action.Issue;
import org.headway.okr.service.Reader;
import org.headway.okr.service.issue.LocalIssues;

/** Confluence has no issues. */
@ConfluenceComponent
public final class NoIssuesHere implements LocalIssues {

    @Override
    public Optional<String> projectOf(Reader reader, IssueId issue) {
        return Optional.empty();
    }

    @Override
    public List<Issue> archived(Reader reader, Collection<IssueId> some) {
        return List.of();
    }
}
