package com.atlassian.confluence.api.model.content;

/** Signature only. Source: docs.atlassian.com/atlassian-confluence/5.7.4 */
public class ContentRepresentation {
    public static final ContentRepresentation STORAGE = new ContentRepresentation();

    private ContentRepresentation() {}
}
