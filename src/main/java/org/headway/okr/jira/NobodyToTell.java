package org.headway.okr.jira;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import java.util.Collection;
import org.headway.okr.domain.IssueId;
import org.headway.okr.service.action.LinkNews;

/** The mirror is here. */
@JiraComponent
public final class NobodyToTell implements LinkNews {

    @Override
    public boolean isWanted() {
        return false;
    }

    @Override
    public void changed(Collection<IssueId> issues) {}
}
