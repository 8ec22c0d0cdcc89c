package org.headway.okr.service.action;

import org.headway.okr.domain.KeyResultKey;

/**
 * The actions of a key result that somebody opened.
 *
 * @param mayLink whether this reader may link issues there
 */
public record OpenActions(KeyResultKey keyResult, Tracked<LinkedIssues> told, boolean mayLink) {}
