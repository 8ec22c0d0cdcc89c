package org.headway.devhost.sal;

import com.atlassian.sal.api.UrlMode;

/** SAL's ApplicationProperties. */
public record Application(String baseUrl, String contextPath) {
    public String getDisplayName() {
        return contextPath.equals("/jira") ? "Jira" : "Confluence";
    }

    public String getVersion() {
        return "0 (dev host)";
    }

    public String getBaseUrl(UrlMode mode) {
        return switch (mode) {
            case CANONICAL -> baseUrl;
            case RELATIVE -> contextPath;
        };
    }
}
