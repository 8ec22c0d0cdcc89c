package org.headway.okr.service.bringin;

import java.util.Optional;
import java.util.UUID;
import org.headway.okr.domain.CheckInId;
import org.headway.okr.domain.ImportedFirst;
import org.headway.okr.domain.ImportedKeyResult;
import org.headway.okr.service.checkin.CheckInText;

/**
 * The first check-in of a key result that is brought in: what stood beside it, and the champion's name where that is
 * nobody's yet.
 *
 * @param knowsChampion whether the name is a user, and stands at the key result itself
 */
record FirstCheckIn(ImportedKeyResult imported, boolean knowsChampion) {

    boolean isSaid() {
        return imported.first().isSaid() || !name().isEmpty();
    }

    CheckInText text() {
        ImportedFirst first = imported.first();
        boolean both = !name().isEmpty() && !first.note().isEmpty();
        return new CheckInText(
                new CheckInId(UUID.randomUUID()),
                first.now(),
                first.confidence(),
                name() + (both ? "\n" : "") + first.note(),
                "",
                first.nextStep(),
                Optional.empty(),
                Optional.empty());
    }

    private String name() {
        return knowsChampion ? "" : imported.champion().note();
    }
}
