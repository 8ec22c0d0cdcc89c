package org.headway.okr.service.admin;

import java.util.List;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.Container;

/**
 * What binding an area to another container would do; nothing is written by it.
 *
 * @param moved the area, and those below it that go along
 * @param toEverybody whether one need not sign in to view the container
 */
public record Rebinding(List<Area> moved, Container container, String containerName, boolean toEverybody) {

    public Rebinding {
        moved = List.copyOf(moved);
    }
}
