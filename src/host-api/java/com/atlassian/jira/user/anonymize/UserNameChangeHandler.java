package com.atlassian.jira.user.anonymize;

/** Signature only. Source: docs.atlassian.com/software/jira/docs/api/11.0.0 */
public interface UserNameChangeHandler extends AnonymizationHandler<UserPropertyChangeParameter> {}
