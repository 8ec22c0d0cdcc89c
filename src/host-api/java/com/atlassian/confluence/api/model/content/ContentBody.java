package com.atlassian.confluence.api.model.content;

/** Signature only. Source: docs.atlassian.com/atlassian-confluence/5.7.4 */
public class ContentBody {
    private final String value;

    ContentBody(String value) {
        this.value = value;
    }

    public String getValue() {
        return value;
    }
}
