package com.atlassian.jira.util;

/** Signature only. Source: docs.atlassian.com/software/jira/docs/api/11.0.0 */
public class SimpleErrorCollection implements ErrorCollection {
    private final java.util.List<String> errors = new java.util.ArrayList<>();

    public void addErrorMessage(String message) {
        errors.add(message);
    }

    @Override
    public java.util.Collection<String> getErrorMessages() {
        return errors;
    }
}
