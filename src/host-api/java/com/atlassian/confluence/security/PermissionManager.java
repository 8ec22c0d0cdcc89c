package com.atlassian.confluence.security;

/** Signature only. Source: docs.atlassian.com/ConfluenceServer/javadoc/10.0.3 */
public interface PermissionManager {
    Object TARGET_PEOPLE_DIRECTORY = new Object();

    boolean hasPermission(com.atlassian.confluence.user.ConfluenceUser user, Permission permission, Object target);

    boolean hasCreatePermission(
            com.atlassian.confluence.user.ConfluenceUser user, Object container, Class<?> typeToCreate);
}
