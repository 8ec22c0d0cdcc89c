package com.atlassian.scheduler.config;

/** Signature only. Source: docs.atlassian.com/atlassian-scheduler-api */
public final class JobRunnerKey {
    private final String key;

    private JobRunnerKey(String key) {
        this.key = key;
    }

    public static JobRunnerKey of(String key) {
        return new JobRunnerKey(key);
    }

    @Override
    public String toString() {
        return key;
    }
}
