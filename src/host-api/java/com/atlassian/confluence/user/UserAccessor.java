package com.atlassian.confluence.user;

/** Signature only. Source: docs.atlassian.com/ConfluenceServer/javadoc/10.0.3 */
public interface UserAccessor {
    ConfluenceUser getUserByKey(com.atlassian.sal.api.user.UserKey key);

    boolean isDeactivated(com.atlassian.user.User user);
}
