package org.headway.devhost.confluence;

import java.time.Instant;

/** A page to include, and the space that it lies in. */
record Included(long pageId, String spaceKey, String storage, Instant written) {}
