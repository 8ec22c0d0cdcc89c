package com.atlassian.jira.user.anonymize;

/** Signature only. Source: docs.atlassian.com/software/jira/docs/api/11.0.0 */
public interface AnonymizationHandler<P> {
    java.util.Collection<AffectedEntity> getAffectedEntities(P parameter);

    com.atlassian.jira.bc.ServiceResult update(P parameter);

    int getNumberOfTasks(P parameter);
}
