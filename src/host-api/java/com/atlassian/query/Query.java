package com.atlassian.query;

/** Signature only. Source: docs.atlassian.com/software/jira/docs/api/11.0.0 */
public interface Query {
    String getQueryString();
}
