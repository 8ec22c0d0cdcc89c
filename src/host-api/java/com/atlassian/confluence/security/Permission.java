package com.atlassian.confluence.security;

/** Signature only. Source: docs.atlassian.com/ConfluenceServer/javadoc/10.0.3 */
public class Permission {
    public static final Permission VIEW = new Permission();
    public static final Permission ADMINISTER = new Permission();
}
