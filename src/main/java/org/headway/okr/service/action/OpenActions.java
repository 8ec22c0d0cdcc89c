package org.headway.okr.service.action;

import org.headway.okr.domain.KeyResultKey;

/**
 * The actions of a key result that somebody opened.
 *
 * @param mayLink whether this reader may link issues there
 * @param mayClear whether this reader may unlink those that Jira does not show them
 */
public record OpenActions(KeyResultKey keyResult, Tracked<LinkedIssues> told, boolean mayLink, boolean mayClear) {}
