package org.headway.okr.jira;

import com.atlassian.plugin.web.Condition;
import java.util.Map;

/** Holds for whoever is signed in. */
public final class IsSignedIn implements Condition {

    @Override
    public void init(Map<String, String> params) {}

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return context.get("user") != null;
    }
}
