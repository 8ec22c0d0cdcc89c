package com.atlassian.scheduler.config;

/** Signature only. Source: docs.atlassian.com/atlassian-scheduler-api */
public final class Schedule {
    private final IntervalScheduleInfo interval;

    private Schedule(IntervalScheduleInfo interval) {
        this.interval = interval;
    }

    public static Schedule forInterval(long millis, java.util.Date firstRunTime) {
        return new Schedule(new IntervalScheduleInfo(firstRunTime, millis));
    }

    public IntervalScheduleInfo getIntervalScheduleInfo() {
        return interval;
    }
}
