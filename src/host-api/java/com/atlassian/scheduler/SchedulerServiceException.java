package com.atlassian.scheduler;

/** Signature only. Source: docs.atlassian.com/atlassian-scheduler-api */
public class SchedulerServiceException extends Exception {
    private static final long serialVersionUID = 1L;

    public SchedulerServiceException(String message) {
        super(message);
    }
}
