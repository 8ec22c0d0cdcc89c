package org.headway.okr.service.area;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.Level;
import org.headway.okr.service.InvalidInput;
import org.headway.okr.service.table.Place;

/**
 * The areas of one container: each has a name of its own, and they form a tree. A parent lies in the same container, so that
 * whoever reads an area may know its parent.
 */
public record AreaTree(Map<AreaKey, Area> areas) {

    static AreaTree of(List<Area> areas) {
        Map<AreaKey, Area> byKey = new HashMap<>();
        areas.forEach(area -> {
            var unused = byKey.put(area.key(), area);
        });
        return new AreaTree(byKey);
    }

    /** These and everything below them, in the order of the container. */
    public static List<Area> withAllBelow(List<Area> chosen, List<Area> all) {
        Set<AreaKey> taken = chosen.stream().map(Area::key).collect(Collectors.toCollection(HashSet::new));
        while (all.stream()
                .filter(area -> area.parent().filter(taken::contains).isPresent())
                .anyMatch(area -> taken.add(area.key()))) {
            // Each round goes one further until nothing is added.
        }
        return all.stream().filter(area -> taken.contains(area.key())).toList();
    }

    /** Those above an area: of a higher level, or on its way up the tree. What is not there yet will be a team. */
    public static List<Area> above(Optional<Area> own, List<Area> all) {
        Level level = own.map(Area::level).orElse(Level.TEAM);
        Set<AreaKey> ways = new HashSet<>();
        Optional<AreaKey> next = own.flatMap(Area::parent);
        while (next.filter(ways::add).isPresent()) {
            AreaKey reached = next.get();
            next = all.stream()
                    .filter(area -> area.key().equals(reached))
                    .findFirst()
                    .flatMap(Area::parent);
        }
        return all.stream()
                .filter(area -> !own.map(Area::key).equals(Optional.of(area.key())))
                .filter(area -> area.level().compareTo(level) < 0 || ways.contains(area.key()))
                .toList();
    }

    /** Refuses a text that would break the tree; {@code changed} is the area that gets it, empty for a new one. */
    void require(Optional<AreaKey> changed, AreaText text) {
        boolean taken = areas.values().stream()
                .anyMatch(area -> Place.isNamed(area, text.name()) && !changed.equals(Optional.of(area.key())));
        if (taken) {
            throw new InvalidInput("name", "okr.error.name-taken", text.name());
        }
        text.parent().ifPresent(parent -> requireParent(changed, parent));
    }

    private void requireParent(Optional<AreaKey> changed, AreaKey parent) {
        Optional<Area> above = Optional.ofNullable(areas.get(parent));
        boolean unchanged = changed.map(areas::get).flatMap(Area::parent).equals(Optional.of(parent));
        if (above.isEmpty() && !unchanged) {
            throw new InvalidInput("parent", "okr.error.no-such-parent");
        }
        for (int level = 0; above.isPresent() && level <= areas.size(); level++) {
            if (changed.equals(above.map(Area::key))) {
                throw new InvalidInput("parent", "okr.error.parent-below");
            }
            above = above.flatMap(Area::parent).map(areas::get);
        }
    }
}
