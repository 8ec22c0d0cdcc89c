package org.headway.devhost.confluence;

import com.atlassian.confluence.core.ContentEntityObject;
import java.time.Instant;
import java.util.Date;

/** A version of a page, a blog post or a comment, as macros meet it. */
final class Content extends ContentEntityObject {
    private final long id;
    private final boolean latest;
    private final Instant saved;

    private Content(long id, boolean latest, Instant saved) {
        this.id = id;
        this.latest = latest;
        this.saved = saved;
    }

    static Content latest(long id, Instant saved) {
        return new Content(id, true, saved);
    }

    /** One that others followed. */
    static Content older(long id, Instant saved) {
        return new Content(id, false, saved);
    }

    long id() {
        return id;
    }

    @Override
    public boolean isLatestVersion() {
        return latest;
    }

    @Override
    public boolean isDraft() {
        return false;
    }

    @Override
    public Date getLastModificationDate() {
        return Date.from(saved);
    }
}
