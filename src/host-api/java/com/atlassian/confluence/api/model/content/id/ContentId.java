package com.atlassian.confluence.api.model.content.id;

/** Signature only. Source: docs.atlassian.com/atlassian-confluence/5.7.4 */
public class ContentId {
    private final long id;

    private ContentId(long id) {
        this.id = id;
    }

    public static ContentId of(long id) {
        return new ContentId(id);
    }

    public long asLong() {
        return id;
    }
}
