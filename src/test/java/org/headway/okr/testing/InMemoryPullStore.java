package org.headway.okr.testing;

import org.headway.okr.domain.action.PullProgress;
import org.headway.okr.domain.action.ServiceAccount;
import org.headway.okr.service.store.PullStore;
import org.headway.okr.service.store.Stamp;

/** The pulling of links, while the test lasts. */
final class InMemoryPullStore implements PullStore {

    private final Versions versions = new Versions();
    private ServiceAccount account = ServiceAccount.nobody();
    private PullProgress progress = PullProgress.never();

    @Override
    public ServiceAccount account() {
        return account;
    }

    @Override
    public void name(ServiceAccount named, Stamp stamp) {
        versions.claim("SERVICE_ACCOUNT", named.version());
        account = named;
    }

    @Override
    public PullProgress progress() {
        return progress;
    }

    @Override
    public void save(PullProgress now) {
        progress = now;
    }
}
