package com.atlassian.scheduler.config;

/** Signature only. Source: docs.atlassian.com/atlassian-scheduler-api */
public final class JobConfig {
    private final JobRunnerKey runner;
    private final RunMode mode;
    private final Schedule schedule;

    private JobConfig(JobRunnerKey runner, RunMode mode, Schedule schedule) {
        this.runner = runner;
        this.mode = mode;
        this.schedule = schedule;
    }

    public static JobConfig forJobRunnerKey(JobRunnerKey runner) {
        return new JobConfig(runner, RunMode.RUN_ONCE_PER_CLUSTER, null);
    }

    public JobConfig withRunMode(RunMode wanted) {
        return new JobConfig(runner, wanted, schedule);
    }

    public JobConfig withSchedule(Schedule wanted) {
        return new JobConfig(runner, mode, wanted);
    }

    public JobRunnerKey getJobRunnerKey() {
        return runner;
    }

    public Schedule getSchedule() {
        return schedule;
    }
}
