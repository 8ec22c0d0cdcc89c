package org.headway.okr.testing;

import java.time.LocalDate;
import java.util.Optional;
import org.headway.okr.domain.CloseUp;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.service.store.CheckInStore;
import org.headway.okr.service.store.CloseUpStore;
import org.headway.okr.service.store.DefinitionStore;
import org.headway.okr.service.store.KeyResultStore;
import org.headway.okr.service.store.ObjectiveStore;

/** Key results from near, out of the other stores in memory. */
final class InMemoryCloseUpStore implements CloseUpStore {

    private final ObjectiveStore objectives;
    private final KeyResultStore keyResults;
    private final CheckInStore checkIns;
    private final DefinitionStore definitions;

    InMemoryCloseUpStore(
            ObjectiveStore objectives, KeyResultStore keyResults, CheckInStore checkIns, DefinitionStore definitions) {
        this.objectives = objectives;
        this.keyResults = keyResults;
        this.checkIns = checkIns;
        this.definitions = definitions;
    }

    @Override
    public Optional<CloseUp> find(KeyResultKey key, Optional<LocalDate> before, int most) {
        return keyResults
                .find(key)
                .map(found -> new CloseUp(
                        found,
                        objectives.find(found.objective()).orElseThrow(),
                        checkIns.told(key, before, most),
                        definitions.of(key)));
    }
}
