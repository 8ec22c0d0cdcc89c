package com.atlassian.event.api;

/** Signature only. Source: docs.atlassian.com/atlassian-event */
@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
@java.lang.annotation.Target(java.lang.annotation.ElementType.METHOD)
public @interface EventListener {}
