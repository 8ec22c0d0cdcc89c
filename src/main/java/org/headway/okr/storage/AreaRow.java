package org.headway.okr.storage;

import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.Container;

/**
 * How areas lie in their rows. A project keeps its id when its key is changed, so its id alone says which one is meant; a
 * space is meant by both.
 */
final class AreaRow {

    private AreaRow() {}

    /** Those of a container that meet a condition, too, in the order they were made. */
    static Query in(Container container, String condition, Object... parameters) {
        String meant =
                "CONTAINER_ID = ? AND CONTAINER_TYPE = ?" + (isNamedById(container) ? "" : " AND CONTAINER_KEY = ?");
        Stream<Object> meaning = isNamedById(container)
                ? Stream.of(container.id(), container.type())
                : Stream.of(container.id(), container.type(), container.key());
        return Query.select()
                .where(
                        meant + " AND " + condition,
                        Stream.concat(meaning, Stream.of(parameters)).toArray())
                .order("ID ASC");
    }

    static boolean lies(AoArea row, Container container) {
        Container stored = read(row).container();
        return isNamedById(container)
                ? stored.type() == container.type() && stored.id().equals(container.id())
                : stored.equals(container);
    }

    private static boolean isNamedById(Container container) {
        return container.type() == Container.Type.PROJECT;
    }

    static Area read(AoArea row) {
        return new Area(
                new AreaKey(row.getAreaKey()),
                row.getAreaName(),
                row.getAreaLevel(),
                new Container(row.getContainerType(), row.getContainerId(), row.getContainerKey()),
                Optional.ofNullable(row.getParentKey()).map(AreaKey::new),
                row.getVersion());
    }
}
