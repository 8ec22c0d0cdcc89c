package org.headway.okr.rest.admin;

import java.util.List;
import org.headway.okr.domain.Area;
import org.headway.okr.service.admin.Rebinding;

/** What binding an area elsewhere would do: which areas move, where to, and whether one must sign in to read them there. */
public record RebindingDto(String container, String containerName, boolean toEverybody, List<String> moved) {

    static RebindingDto of(Rebinding rebinding) {
        return new RebindingDto(
                rebinding.container().key(),
                rebinding.containerName(),
                rebinding.toEverybody(),
                rebinding.moved().stream().map(Area::name).toList());
    }
}
