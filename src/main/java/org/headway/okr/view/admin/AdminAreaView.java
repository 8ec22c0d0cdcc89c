package org.headway.okr.view.admin;

import java.util.Locale;
import org.headway.okr.domain.Area;
import org.headway.okr.service.admin.AreaLine;
import org.headway.okr.view.Addresses;
import org.headway.okr.view.Words;

/**
 * An area in the table of administrators.
 *
 * @param place address of its container; empty where that is gone
 * @param writes address of what was written there, the newest first
 * @param matter what is the matter with it, {@code fine} if nothing is
 */
public record AdminAreaView(
        String key,
        String name,
        String level,
        int version,
        String container,
        String containerKey,
        String place,
        String matter,
        String state,
        String writes,
        boolean archived,
        boolean orphan) {

    static AdminAreaView of(AreaLine line, Addresses addresses, Words words) {
        Area area = line.area();
        String matter = line.state().name().toLowerCase(Locale.ROOT);
        return new AdminAreaView(
                area.key().value(),
                area.name(),
                words.say("okr.level." + area.level().name().toLowerCase(Locale.ROOT)),
                area.version(),
                line.containerName(),
                area.container().key(),
                line.state() == AreaLine.State.GONE ? "" : addresses.ofContainer(area.container()),
                matter,
                words.say("okr.admin.area." + matter),
                AdminSection.CHANGES.address() + "&area=" + area.key(),
                line.state() == AreaLine.State.ARCHIVED,
                line.state().isOrphan());
    }
}
