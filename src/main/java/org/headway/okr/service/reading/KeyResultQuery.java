package org.headway.okr.service.reading;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.Projection;
import org.headway.okr.domain.log.Revision;
import org.headway.okr.service.Access;
import org.headway.okr.service.NotFound;
import org.headway.okr.service.Reader;
import org.headway.okr.service.store.CheckInStore;
import org.headway.okr.service.store.DefinitionStore;
import org.headway.okr.service.store.ObjectiveStore;

/** Where one key result stands, or stood at the end of an earlier day: a fixed number of statements. */
@Named
public final class KeyResultQuery {

    private final Access access;
    private final ObjectiveStore objectives;
    private final DefinitionStore definitions;
    private final CheckInStore checkIns;
    private final Clock clock;

    @Inject
    public KeyResultQuery(
            Access access, ObjectiveStore objectives, DefinitionStore definitions, CheckInStore checkIns, Clock clock) {
        this.access = access;
        this.objectives = objectives;
        this.definitions = definitions;
        this.checkIns = checkIns;
        this.clock = clock;
    }

    /** Today and later days mean now. What was not there then, or not published, is not found. */
    public KeyResult ask(Reader reader, KeyResultKey key, Optional<LocalDate> asOf) {
        return asOf.filter(day -> day.isBefore(LocalDate.now(clock)))
                .map(day -> then(reader, key, day))
                .orElseGet(() -> access.keyResult(reader, key));
    }

    private KeyResult then(Reader reader, KeyResultKey key, LocalDate day) {
        Area unused = access.areaOf(reader, key);
        Instant midnight = day.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        KeyResult said = definitions.of(key).stream()
                .filter(revision -> revision.at().isBefore(midnight))
                .reduce((one, later) -> later)
                .filter(last -> !last.ended())
                .map(Revision::what)
                .orElseThrow(NotFound::new);
        if (objectives.find(said.objective()).stream().noneMatch(one -> wasPublished(one, midnight))) {
            throw new NotFound();
        }
        return said.standing(Projection.replay(checkIns.until(List.of(key), day)));
    }

    /** The log of a key result does not say when its objective was published; that of the cycle does. */
    private boolean wasPublished(Objective objective, Instant midnight) {
        return !objective.draft()
                && definitions.of(List.of(objective.decision())).objectivesBefore(midnight).stream()
                        .anyMatch(then -> then.key().equals(objective.key()) && !then.draft());
    }
}
