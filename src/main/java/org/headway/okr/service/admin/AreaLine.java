package org.headway.okr.service.admin;

import org.headway.okr.domain.Area;

/**
 * An area in the list of administrators.
 *
 * @param area with the container as it is by now, else as it was
 * @param containerName its name, or its key where it is gone
 */
public record AreaLine(Area area, State state, String containerName) {

    /** What is the matter with an area, if anything is. */
    public enum State {
        FINE,
        /** Its project goes by another key now; the area follows. */
        FOLLOWS,
        ARCHIVED,
        /** Its container is deleted. */
        GONE,
        /** Another container goes by the key now. */
        REPLACED;

        /** Whether nobody sees the area until it is bound again. */
        public boolean isOrphan() {
            return this == GONE || this == REPLACED;
        }
    }
}
