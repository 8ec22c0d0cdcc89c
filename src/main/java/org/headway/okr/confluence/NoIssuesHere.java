package org.headway.okr.confluence;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import java.util.Optional;
import org.headway.okr.domain.IssueId;
import org.headway.okr.service.Reader;
import org.headway.okr.service.issue.LocalIssues;

/** Confluence has no issues. */
@ConfluenceComponent
public final class NoIssuesHere implements LocalIssues {

    @Override
    public Optional<String> projectOf(Reader reader, IssueId issue) {
        return Optional.empty();
    }
}
