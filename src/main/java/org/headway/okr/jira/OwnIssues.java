package org.headway.okr.jira;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import java.util.List;
import org.headway.okr.domain.Issue;
import org.headway.okr.domain.IssueId;
import org.headway.okr.service.Reader;
import org.headway.okr.service.action.Creation;
import org.headway.okr.service.action.IssuePlace;
import org.headway.okr.service.action.IssueTracker;
import org.headway.okr.service.action.NewIssue;
import org.headway.okr.service.action.Tracked;

/** Jira's own issues, which its screens do not show yet. */
@JiraComponent
public final class OwnIssues implements IssueTracker {

    @Override
    public boolean exists() {
        return false;
    }

    @Override
    public Tracked<List<Issue>> read(Reader reader, List<IssueId> ids) {
        return new Tracked.NoTracker<>();
    }

    @Override
    public Tracked<List<Issue>> find(Reader reader, String text) {
        return new Tracked.NoTracker<>();
    }

    @Override
    public Tracked<Creation> create(Reader reader, NewIssue issue) {
        return new Tracked.NoTracker<>();
    }

    @Override
    public Tracked<List<IssuePlace>> projects(Reader reader) {
        return new Tracked.NoTracker<>();
    }

    @Override
    public Tracked<List<IssuePlace>> types(Reader reader, String project) {
        return new Tracked.NoTracker<>();
    }
}
