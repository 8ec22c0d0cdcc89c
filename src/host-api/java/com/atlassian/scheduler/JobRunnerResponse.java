package com.atlassian.scheduler;

/** Signature only. Source: docs.atlassian.com/atlassian-scheduler-api */
public final class JobRunnerResponse {
    private JobRunnerResponse() {}

    public static JobRunnerResponse success() {
        return new JobRunnerResponse();
    }
}
