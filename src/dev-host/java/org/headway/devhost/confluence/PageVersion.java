package org.headway.devhost.confluence;

import java.time.Instant;

/**
 * One saved state of a page, a blog post or a comment.
 *
 * @param comment what its author said about the change
 */
record PageVersion(
        long pageId,
        long spaceId,
        int version,
        String title,
        String storage,
        String authorKey,
        Instant written,
        String kind,
        String comment) {
    String path() {
        return "/pages/viewpage.action?pageId=" + pageId;
    }
}
