package com.atlassian.confluence.core;

import java.util.Date;

/** Signature only. Source: docs.atlassian.com/ConfluenceServer/javadoc/10.0.3; the methods are inherited there. */
public abstract class ContentEntityObject {

    /** False for a version that others followed. */
    public abstract boolean isLatestVersion();

    /** What somebody is writing and has not published. */
    public abstract boolean isDraft();

    /** When this version was saved. */
    public abstract Date getLastModificationDate();
}
