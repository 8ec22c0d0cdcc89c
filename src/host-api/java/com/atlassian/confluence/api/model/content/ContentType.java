package com.atlassian.confluence.api.model.content;

/** Signature only. Source: docs.atlassian.com/atlassian-confluence/5.7.4; the names are those of REST: page, blogpost, comment */
public class ContentType {
    private final String type;

    private ContentType(String type) {
        this.type = type;
    }

    public static ContentType valueOf(String type) {
        return new ContentType(type);
    }
}
