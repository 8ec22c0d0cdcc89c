package org.headway.devhost.confluence;

import com.atlassian.confluence.core.ContentEntityObject;

/** A page, a blog post or a comment, as macros meet it. */
final class Content extends ContentEntityObject {
    private final long id;

    Content(long id) {
        this.id = id;
    }

    long id() {
        return id;
    }
}
