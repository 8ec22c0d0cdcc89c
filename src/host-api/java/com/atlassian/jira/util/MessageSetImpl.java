package com.atlassian.jira.util;

/** Signature only. Source: docs.atlassian.com/software/jira/docs/api/11.0.0 */
public class MessageSetImpl implements MessageSet {
    private final java.util.Set<String> errors = new java.util.LinkedHashSet<>();
    private final java.util.Set<String> warnings = new java.util.LinkedHashSet<>();

    @Override
    public java.util.Set<String> getErrorMessages() {
        return errors;
    }

    @Override
    public boolean hasAnyErrors() {
        return !errors.isEmpty();
    }

    @Override
    public void addErrorMessage(String message) {
        errors.add(message);
    }

    @Override
    public java.util.Set<String> getWarningMessages() {
        return warnings;
    }

    @Override
    public void addWarningMessage(String message) {
        warnings.add(message);
    }
}
