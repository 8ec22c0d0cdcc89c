package com.atlassian.jira.user.anonymize;

/** Signature only. Source: docs.atlassian.com/software/jira/docs/api/11.0.0 */
public class UserPropertyChangeParameter {
    private final String original;
    private final String target;

    public UserPropertyChangeParameter(String original, String target) {
        this.original = original;
        this.target = target;
    }

    public String getOriginal() {
        return original;
    }

    public String getTarget() {
        return target;
    }
}
