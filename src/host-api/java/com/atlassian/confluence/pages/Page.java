package com.atlassian.confluence.pages;

/** Signature only. Source: docs.atlassian.com/ConfluenceServer/javadoc/10.0.3; used as a token for hasCreatePermission */
public class Page {}
