package org.headway.okr.service.action;

/**
 * An issue to be made.
 *
 * @param project id of the project
 * @param type id of the issue type
 */
public record NewIssue(String project, String type, String summary) {}
