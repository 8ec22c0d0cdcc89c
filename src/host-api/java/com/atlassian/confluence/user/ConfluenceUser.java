package com.atlassian.confluence.user;

/** Signature only. Source: docs.atlassian.com/ConfluenceServer/javadoc/10.0.3 */
public interface ConfluenceUser extends com.atlassian.user.User {
    com.atlassian.sal.api.user.UserKey getKey();
}
