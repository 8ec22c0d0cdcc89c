package org.headway.okr.service.area;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.headway.okr.domain.Container;
import org.headway.okr.service.Writes;
import org.headway.okr.service.store.AreaStore;

/** What happens when the product deletes a container: its areas go out of sight, their logs stay. */
@Named
public final class ContainerRemoval {

    private final Writes writes;
    private final AreaStore areas;

    @Inject
    public ContainerRemoval(Writes writes, AreaStore areas) {
        this.writes = writes;
        this.areas = areas;
    }

    /** Called by the product, not by a person: it carries no rights to check. */
    public void removed(Container container) {
        // Once: this runs inside the product's own transaction, and the areas of a container that is gone are not shown
        // anyway.
        var unused = writes.once(() -> {
            areas.removeAllIn(container);
            return container;
        });
    }
}
