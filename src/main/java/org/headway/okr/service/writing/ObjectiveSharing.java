package org.headway.okr.service.writing;

import java.util.List;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.Objective;

/**
 * An objective and the areas beside the one that owns it.
 *
 * @param shared those that show it, as far as the reader may know
 * @param possible those that the reader could share it with
 */
public record ObjectiveSharing(Objective objective, List<Place> shared, List<Place> possible) {

    /** An area, and the container whose viewers read what it shows. */
    public record Place(Area area, String containerName) {}

    public ObjectiveSharing {
        shared = List.copyOf(shared);
        possible = List.copyOf(possible);
    }
}
