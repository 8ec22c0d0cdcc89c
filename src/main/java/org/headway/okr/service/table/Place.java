package org.headway.okr.service.table;

import java.util.List;
import java.util.Optional;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.Container;
import org.headway.okr.service.NotFound;

/** Where a table looks: a container, and one team there or all. */
public record Place(String containerKey, String team) {

    /** {@code SHOP:Checkout} names a team of another container; a name without a colon one of this. */
    static Place named(TableQuestion question) {
        String team = question.team().strip();
        int colon = team.indexOf(':');
        if (colon > 0 && team.substring(0, colon).matches("~?[A-Za-z0-9._-]+")) {
            return new Place(team.substring(0, colon), team.substring(colon + 1).strip());
        }
        return new Place(question.container().orElseThrow(NotFound::new), team);
    }

    List<Area> choose(List<Area> areas) {
        return team.isEmpty()
                ? areas
                : areas.stream().filter(area -> isNamed(area, team)).toList();
    }

    /** The same by the name that its area has by now: a page may still say a former one. */
    Place by(List<Area> asked) {
        return team.isEmpty() || asked.isEmpty() || asked.stream().anyMatch(area -> isNamed(area, team))
                ? this
                : new Place(containerKey, asked.get(0).name());
    }

    public static Optional<Area> find(List<Area> areas, Container container, String name) {
        return areas.stream()
                .filter(area -> area.container().equals(container) && isNamed(area, name))
                .findFirst();
    }

    /** Names are compared as people read them: case and outer blanks do not count. */
    public static boolean isNamed(Area area, String name) {
        return area.name().strip().equalsIgnoreCase(name.strip());
    }
}
