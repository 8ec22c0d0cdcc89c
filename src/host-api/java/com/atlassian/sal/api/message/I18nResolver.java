package com.atlassian.sal.api.message;

/** Signature only. Source: docs.atlassian.com/sal-api, SAL 7 (Platform 8) */
public interface I18nResolver {
    String getRawText(java.util.Locale locale, String key);
}
