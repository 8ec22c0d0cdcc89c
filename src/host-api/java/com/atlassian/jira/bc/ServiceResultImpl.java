package com.atlassian.jira.bc;

/** Signature only. Source: docs.atlassian.com/software/jira/docs/api/11.0.0 */
public class ServiceResultImpl implements ServiceResult {
    private final com.atlassian.jira.util.ErrorCollection errors;

    public ServiceResultImpl(com.atlassian.jira.util.ErrorCollection errors) {
        this.errors = errors;
    }

    @Override
    public com.atlassian.jira.util.ErrorCollection getErrorCollection() {
        return errors;
    }
}
