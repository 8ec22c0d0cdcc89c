package org.headway.okr.service.action;

/** A project that an issue may be made in, or a type that it may be of. */
public record IssuePlace(String id, String name) {}
