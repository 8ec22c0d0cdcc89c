package com.atlassian.plugins.rest.api.security.annotation;

/** Signature only. Source: developer.atlassian.com/platform/marketplace/dc-apps-platform-7-preparing-for-secure-endpoints */
@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
@java.lang.annotation.Target({java.lang.annotation.ElementType.TYPE, java.lang.annotation.ElementType.METHOD})
public @interface UnrestrictedAccess {}
