package org.headway.okr.service.admin;

import java.time.ZoneId;
import org.headway.okr.domain.action.PullProgress;
import org.headway.okr.domain.action.ServiceAccount;

/**
 * Whom links are pulled as, and how far that is.
 *
 * @param name full name of the account, its user name where the product no longer knows it
 * @param gone whether the product no longer knows it
 * @param running whether somebody is at it right now
 */
public record ServiceAccountState(
        ServiceAccount account, String name, boolean gone, PullProgress progress, boolean running, ZoneId zone) {}
