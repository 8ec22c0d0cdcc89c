package org.headway.okr.jira;

import com.atlassian.plugin.web.Condition;
import java.util.Map;
import org.headway.okr.service.store.MirrorStore;

/** Holds for issues that the mirror has: one statement, and nobody is asked. */
public final class IsLinked implements Condition {

    private final MirrorStore mirror;

    public IsLinked(MirrorStore mirror) {
        this.mirror = mirror;
    }

    @Override
    public void init(Map<String, String> params) {}

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return IssueOnThePage.of(context)
                .filter(issue -> !mirror.of(issue).isEmpty())
                .isPresent();
    }
}
