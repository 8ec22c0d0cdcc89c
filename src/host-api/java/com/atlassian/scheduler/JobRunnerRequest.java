package com.atlassian.scheduler;

/** Signature only. Source: docs.atlassian.com/atlassian-scheduler-api */
public interface JobRunnerRequest {
    boolean isCancellationRequested();
}
