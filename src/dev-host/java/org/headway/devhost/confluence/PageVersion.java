package org.headway.devhost.confluence;

import java.time.Instant;

/** One saved state of a page, a blog post or a comment. */
record PageVersion(
        long pageId,
        long spaceId,
        int version,
        String title,
        String storage,
        String authorKey,
        Instant written,
        String kind) {
    String path() {
        return "/pages/viewpage.action?pageId=" + pageId;
    }
}
