package com.atlassian.scheduler;

/** Signature only. Source: docs.atlassian.com/atlassian-scheduler-api */
public interface SchedulerService {
    void registerJobRunner(com.atlassian.scheduler.config.JobRunnerKey key, JobRunner runner);

    void unregisterJobRunner(com.atlassian.scheduler.config.JobRunnerKey key);

    void scheduleJob(com.atlassian.scheduler.config.JobId id, com.atlassian.scheduler.config.JobConfig config)
            throws SchedulerServiceException;
}
