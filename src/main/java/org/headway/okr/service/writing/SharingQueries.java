package org.headway.okr.service.writing;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.domain.Sharing;
import org.headway.okr.service.Access;
import org.headway.okr.service.Containers;
import org.headway.okr.service.Reader;
import org.headway.okr.service.store.AreaStore;
import org.headway.okr.service.store.SharingStore;

/** With whom an objective is shared, and with whom its editors could share it. */
@Named
public final class SharingQueries {

    private final Access access;
    private final Containers containers;
    private final AreaStore areas;
    private final SharingStore sharings;

    @Inject
    public SharingQueries(Access access, Containers containers, AreaStore areas, SharingStore sharings) {
        this.access = access;
        this.containers = containers;
        this.areas = areas;
        this.sharings = sharings;
    }

    /** For editors of the area that owns it. Areas that this reader may not view are neither named nor counted. */
    public ObjectiveSharing of(Reader reader, ObjectiveKey key) {
        Objective objective = access.objective(reader, key);
        var unused = access.editor(reader, objective.area());
        Set<AreaKey> shared = sharings.of(key).stream()
                .filter(Sharing::holds)
                .map(Sharing::with)
                .collect(Collectors.toSet());
        List<Area> seen = access.visible(reader, areas.all()).stream()
                .filter(area -> !area.key().equals(objective.area()))
                .toList();
        return new ObjectiveSharing(
                objective,
                place(seen.stream().filter(area -> shared.contains(area.key()))),
                place(seen.stream()
                        .filter(area -> !shared.contains(area.key()))
                        .filter(area -> access.mayEdit(reader, area.container()))));
    }

    private List<ObjectiveSharing.Place> place(Stream<Area> some) {
        return some.map(area -> new ObjectiveSharing.Place(area, containers.nameOf(area.container())))
                .toList();
    }
}
