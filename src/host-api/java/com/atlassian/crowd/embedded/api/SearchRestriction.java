package com.atlassian.crowd.embedded.api;

/** Signature only. Source: docs.atlassian.com/atlassian-crowd/6.1.1 */
public interface SearchRestriction {}
