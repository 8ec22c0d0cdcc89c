package com.atlassian.confluence.core;

/** Signature only. Source: docs.atlassian.com/ConfluenceServer/javadoc/10.0.3; a page, a blog post or a comment */
public abstract class ContentEntityObject {}
