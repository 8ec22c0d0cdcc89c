package org.headway.devhost.sal;

import com.atlassian.sal.api.UrlMode;

/** SAL's ApplicationProperties. */
public record Application(String baseUrl, String contextPath) {
    public String getBaseUrl(UrlMode mode) {
        return switch (mode) {
            case CANONICAL -> baseUrl;
            case RELATIVE -> contextPath;
        };
    }
}
