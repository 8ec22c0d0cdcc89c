package com.atlassian.confluence.spaces;

/** Signature only. Source: docs.atlassian.com/ConfluenceServer/javadoc/10.0.3 */
public interface SpaceManager {
    Space getSpace(String key);
}
