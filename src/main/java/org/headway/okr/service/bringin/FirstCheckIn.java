package org.headway.okr.service.bringin;

import java.util.Optional;
import java.util.UUID;
import org.headway.okr.domain.CheckInId;
import org.headway.okr.domain.imported.ImportedFirst;
import org.headway.okr.domain.imported.ImportedKeyResult;
import org.headway.okr.service.checkin.CheckInText;

/**
 * The first check-in of a key result that is brought in: what stood beside it. No names: who may not know people reads
 * check-ins, too.
 */
record FirstCheckIn(ImportedKeyResult imported) {

    boolean isSaid() {
        return imported.first().isSaid();
    }

    CheckInText text() {
        ImportedFirst first = imported.first();
        return new CheckInText(
                new CheckInId(UUID.randomUUID()),
                first.now(),
                first.confidence(),
                first.note(),
                "",
                first.nextStep(),
                Optional.empty(),
                Optional.empty());
    }
}
