package org.headway.okr.domain.action;

/**
 * Where an area's last issue was made, to be offered for the next.
 *
 * @param project id of the project
 * @param type id of the issue type
 */
public record IssueHome(String project, String type) {}
