package com.atlassian.jira.issue.search;

/** Signature only. Source: docs.atlassian.com/software/jira/docs/api/11.0.0 */
public class SearchException extends Exception {
    private static final long serialVersionUID = 1;

    public SearchException(String message) {
        super(message);
    }
}
