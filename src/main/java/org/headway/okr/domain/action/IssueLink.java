package org.headway.okr.domain.action;

import org.headway.okr.domain.IssueId;
import org.headway.okr.domain.KeyResultKey;

/**
 * An issue at a key result, as it is told to a mirror: no title and no number.
 *
 * @param revision that of the list of the key result's actions when this was written last
 */
public record IssueLink(KeyResultKey keyResult, IssueId issue, boolean nextStep, int revision) {}
