package com.atlassian.scheduler.config;

/** Signature only. Source: docs.atlassian.com/atlassian-scheduler-api */
public final class JobId {
    private final String id;

    private JobId(String id) {
        this.id = id;
    }

    public static JobId of(String id) {
        return new JobId(id);
    }

    @Override
    public String toString() {
        return id;
    }
}
