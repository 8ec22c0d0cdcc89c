package com.atlassian.scheduler;

/** Signature only. Source: docs.atlassian.com/atlassian-scheduler-api */
public interface JobRunner {
    JobRunnerResponse runJob(JobRunnerRequest request);
}
