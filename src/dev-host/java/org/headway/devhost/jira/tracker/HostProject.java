package org.headway.devhost.jira.tracker;

/** A project; its id is never used again, its key may change. The scheme names who may do what. */
public record HostProject(long id, String key, String name, String scheme) {}
