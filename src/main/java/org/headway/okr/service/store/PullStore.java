package org.headway.okr.service.store;

import org.headway.okr.domain.action.PullProgress;
import org.headway.okr.domain.action.ServiceAccount;

/** The account that links are pulled as, and how far that is. */
public interface PullStore {

    ServiceAccount account();

    /** Names an account, or none, under the version it carries, which must be the next one: else ConcurrentWrite. */
    void name(ServiceAccount account, Stamp stamp);

    PullProgress progress();

    void save(PullProgress progress);
}
