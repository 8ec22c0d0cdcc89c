package org.headway.okr.service.admin;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.Container;
import org.headway.okr.domain.RegisteredArea;
import org.headway.okr.service.InvalidInput;
import org.headway.okr.service.area.AreaTree;
import org.headway.okr.service.store.AreaRegisterStore;
import org.headway.okr.service.table.Place;

/**
 * Which areas go along to another container: the one that is bound and all below it, for a parent lies where its children
 * do. What the product archived comes back; what a person archived stays so.
 */
record Rebound(AreaRegisterStore register, RegisteredArea bound, Container container) {

    List<RegisteredArea> moved() {
        List<RegisteredArea> beside = register.in(bound.area().container());
        List<Area> areas = beside.stream().map(RegisteredArea::area).toList();
        Set<AreaKey> keys = AreaTree.withAllBelow(List.of(bound.area()), areas).stream()
                .map(Area::key)
                .collect(Collectors.toSet());
        // First, whatever the order of making: it is the one somebody asked for.
        return Stream.concat(
                        Stream.of(bound),
                        beside.stream()
                                .filter(one -> keys.contains(one.area().key())
                                        && !one.area().key().equals(bound.area().key())))
                .toList();
    }

    boolean staysArchived(RegisteredArea moved) {
        return moved.archived()
                && !moved.withItsContainer()
                && !moved.area().key().equals(bound.area().key());
    }

    /** An area whose parent stays behind has none there. */
    Area there(Area moved, Set<AreaKey> along) {
        Set<AreaKey> there =
                register.in(container).stream().map(other -> other.area().key()).collect(Collectors.toSet());
        Optional<AreaKey> parent = moved.parent().filter(key -> along.contains(key) || there.contains(key));
        return new Area(moved.key(), moved.name(), moved.level(), container, parent, moved.version());
    }

    void requireNewPlaceAndFreeNames(List<RegisteredArea> moved) {
        if (bound.area().container().equals(container) && !bound.archived()) {
            throw new InvalidInput("container", "okr.error.bound-there", container.key());
        }
        Set<AreaKey> along = moved.stream().map(one -> one.area().key()).collect(Collectors.toSet());
        for (RegisteredArea other : register.in(container)) {
            boolean stranger = !other.archived() && !along.contains(other.area().key());
            for (RegisteredArea one : moved) {
                if (stranger
                        && !staysArchived(one)
                        && Place.isNamed(other.area(), one.area().name())) {
                    throw new InvalidInput(
                            "container", "okr.error.name-taken", one.area().name());
                }
            }
        }
    }
}
