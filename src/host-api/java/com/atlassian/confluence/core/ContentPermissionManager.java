package com.atlassian.confluence.core;

import java.util.List;

/** Signature only. Source: docs.atlassian.com/ConfluenceServer/javadoc/10.0.3; a list of ContentPermissionSet there, inherited ones too */
public interface ContentPermissionManager {
    List<?> getContentPermissionSets(ContentEntityObject content, String type);
}
