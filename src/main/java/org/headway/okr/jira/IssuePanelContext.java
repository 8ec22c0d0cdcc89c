package org.headway.okr.jira;

import com.atlassian.plugin.web.ContextProvider;
import java.util.Map;
import org.headway.okr.domain.IssueId;

/** Tells the empty shell which issue it is for. */
public final class IssuePanelContext implements ContextProvider {

    @Override
    public void init(Map<String, String> params) {}

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        return Map.of("issueId", IssueOnThePage.of(context).map(IssueId::value).orElse(""));
    }
}
