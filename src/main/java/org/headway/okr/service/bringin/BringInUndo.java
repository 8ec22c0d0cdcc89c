package org.headway.okr.service.bringin;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.CheckIn;
import org.headway.okr.domain.CycleDecision;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.domain.Person;
import org.headway.okr.domain.Source;
import org.headway.okr.domain.beside.Checklist;
import org.headway.okr.domain.programme.ParametersDecision;
import org.headway.okr.domain.programme.Scope;
import org.headway.okr.service.Access;
import org.headway.okr.service.OpenCycles;
import org.headway.okr.service.Reader;
import org.headway.okr.service.Writes;
import org.headway.okr.service.WrittenSince;
import org.headway.okr.service.store.AreaStore;
import org.headway.okr.service.store.CheckInStore;
import org.headway.okr.service.store.HealthMetricStore;
import org.headway.okr.service.store.JustDoItStore;
import org.headway.okr.service.store.KeyResultStore;
import org.headway.okr.service.store.ObjectiveStore;
import org.headway.okr.service.store.ParametersStore;
import org.headway.okr.service.store.Stamp;

/** Takes back what was brought in: all of it or nothing, and only while nobody wrote to it since. */
@Named
public final class BringInUndo {

    /** What each row is stored as when it is made. */
    private static final int FIRST = 1;

    private final Access access;
    private final Writes writes;
    private final OpenCycles open;
    private final AreaStore areas;
    private final ObjectiveStore objectives;
    private final KeyResultStore keyResults;
    private final CheckInStore checkIns;
    private final JustDoItStore justDoIts;
    private final HealthMetricStore metrics;
    private final ParametersStore parameters;
    private final Clock clock;

    @Inject
    public BringInUndo(
            Access access,
            Writes writes,
            OpenCycles open,
            AreaStore areas,
            ObjectiveStore objectives,
            KeyResultStore keyResults,
            CheckInStore checkIns,
            JustDoItStore justDoIts,
            HealthMetricStore metrics,
            ParametersStore parameters,
            Clock clock) {
        this.access = access;
        this.writes = writes;
        this.open = open;
        this.areas = areas;
        this.objectives = objectives;
        this.keyResults = keyResults;
        this.checkIns = checkIns;
        this.justDoIts = justDoIts;
        this.metrics = metrics;
        this.parameters = parameters;
        this.clock = clock;
    }

    public void undo(Reader reader, BroughtIn brought) {
        Optional<Person> editor =
                areasOf(brought).map(area -> access.editor(reader, area)).reduce((one, same) -> same);
        if (editor.isEmpty()) {
            return;
        }
        brought.keyResults().forEach(this::requireAsLeft);
        Stamp stamp = new Stamp(editor.get(), clock.instant());
        boolean undone = writes.once(() -> {
                    held(brought);
                    brought.keyResults().forEach(key -> remove(key, stamp));
                    brought.objectives().forEach(key -> remove(key, stamp));
                    remove(brought.areas(), stamp);
                    return true;
                })
                .orElse(false);
        if (!undone) {
            throw new WrittenSince();
        }
    }

    private void held(BroughtIn brought) {
        Stream.concat(
                        brought.keyResults().stream()
                                .map(key -> keyResults.find(key).orElseThrow(WrittenSince::new))
                                .map(KeyResult::objective),
                        brought.objectives().stream())
                .map(key -> objectives.find(key).orElseThrow(WrittenSince::new).decision())
                .distinct()
                .forEach(decision -> {
                    var unused = open.hold(decision);
                });
    }

    private static Stream<AreaKey> areasOf(BroughtIn brought) {
        return Stream.of(
                        brought.areas().stream(),
                        brought.objectives().stream().map(ObjectiveKey::area),
                        brought.keyResults().stream().map(KeyResultKey::area))
                .flatMap(keys -> keys)
                .distinct();
    }

    /** The row is claimed before its log is read: who checks in meanwhile comes before, and is seen, or too late. */
    private void remove(KeyResultKey key, Stamp stamp) {
        keyResults.remove(keyResults.find(key).orElseThrow(WrittenSince::new).versioned(FIRST), stamp);
        requireLogAsLeft(key);
    }

    private void requireAsLeft(KeyResultKey key) {
        if (keyResults.find(key).filter(found -> found.version() == FIRST).isEmpty()) {
            throw new WrittenSince();
        }
        requireLogAsLeft(key);
    }

    private void requireLogAsLeft(KeyResultKey key) {
        List<CheckIn> log = checkIns.log(key);
        boolean asLeft = log.size() <= 1 && log.stream().allMatch(entry -> entry.source() == Source.IMPORT);
        if (!asLeft) {
            throw new WrittenSince();
        }
    }

    private void remove(ObjectiveKey key, Stamp stamp) {
        Objective objective = objectives
                .find(key)
                .filter(found -> found.version() == FIRST)
                .filter(found -> keyResults.page(key, Optional.empty(), 1).isEmpty())
                .filter(found -> justDoIts.of(Checklist.of(found)).isEmpty())
                .orElseThrow(WrittenSince::new);
        objectives.remove(objective, stamp);
    }

    /** The inner ones first. An area that holds something else by now stays. */
    private void remove(List<AreaKey> added, Stamp stamp) {
        List<AreaKey> innerFirst = new ArrayList<>(added);
        Collections.reverse(innerFirst);
        innerFirst.stream()
                .flatMap(key -> areas.find(key).stream())
                .filter(area -> area.version() == FIRST && isEmpty(area))
                .forEach(area -> areas.remove(area, stamp));
    }

    private boolean isEmpty(Area area) {
        List<CycleDecision> decisions = areas.decisions(List.of(area));
        return decisions.stream().allMatch(decision -> decision.noOkrs().isEmpty())
                && objectives.in(decisions).isEmpty()
                && !justDoIts.anyIn(area.key())
                && metrics.in(List.of(area.key())).isEmpty()
                && parameters.inForce(List.of(Scope.of(area.key()))).stream().noneMatch(ParametersDecision::isDecided)
                && areas.in(area.container()).stream()
                        .noneMatch(other -> other.parent().equals(Optional.of(area.key())));
    }
}
