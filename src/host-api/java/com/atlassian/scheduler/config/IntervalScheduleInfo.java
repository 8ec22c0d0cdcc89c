package com.atlassian.scheduler.config;

/** Signature only. Source: docs.atlassian.com/atlassian-scheduler-api */
public final class IntervalScheduleInfo {
    private final java.util.Date firstRunTime;
    private final long intervalInMillis;

    IntervalScheduleInfo(java.util.Date firstRunTime, long intervalInMillis) {
        this.firstRunTime = firstRunTime;
        this.intervalInMillis = intervalInMillis;
    }

    public java.util.Date getFirstRunTime() {
        return firstRunTime;
    }

    public long getIntervalInMillis() {
        return intervalInMillis;
    }
}
