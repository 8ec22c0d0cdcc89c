package com.atlassian.event.api;

/** Signature only. Source: docs.atlassian.com/atlassian-event */
public interface EventPublisher {
    void register(Object listener);

    void unregister(Object listener);
}
