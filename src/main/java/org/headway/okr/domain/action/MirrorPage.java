package org.headway.okr.domain.action;

import java.util.List;
import java.util.OptionalInt;

/**
 * Some rows of the mirror.
 *
 * @param last where the next page begins; empty on the last one
 */
public record MirrorPage(List<MirroredLink> links, OptionalInt last) {

    public MirrorPage {
        links = List.copyOf(links);
    }
}
