package org.headway.devhost.confluence;

/** A page to include, and the space that it lies in. */
record Included(long pageId, String spaceKey, String storage) {}
