package org.headway.okr.service;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.headway.okr.domain.Container;
import org.headway.okr.service.store.AreaStore;

/** What happens when the product deletes a container: its areas go out of sight, their logs stay. */
@Named
public final class ContainerRemoval {

    private final Transactions transactions;
    private final AreaStore areas;

    @Inject
    public ContainerRemoval(Transactions transactions, AreaStore areas) {
        this.transactions = transactions;
        this.areas = areas;
    }

    /** Called by the product, not by a person: it carries no rights to check. */
    public void removed(Container container) {
        var unused = transactions.run(() -> {
            areas.removeAllIn(container);
            return container;
        });
    }
}
