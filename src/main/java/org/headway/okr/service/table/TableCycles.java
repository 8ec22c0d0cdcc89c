package org.headway.okr.service.table;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.CycleDecision;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.Objective;
import org.headway.okr.service.Access;
import org.headway.okr.service.Programme;
import org.headway.okr.service.Reader;
import org.headway.okr.service.cycle.CycleChoice;
import org.headway.okr.service.store.AreaStore;
import org.headway.okr.service.store.KeyResultStore;
import org.headway.okr.service.store.ObjectiveStore;
import org.headway.okr.service.store.SharingStore;

/** Cycles of areas as a table shows them: which one is current, and of which ones a reader is told. */
@Named
public final class TableCycles {

    private final Access access;
    private final Programme programme;
    private final ObjectiveStore objectives;
    private final KeyResultStore keyResults;
    private final AreaStore areas;
    private final SharingStore sharings;
    private final Clock clock;

    @Inject
    public TableCycles(
            Access access,
            Programme programme,
            ObjectiveStore objectives,
            KeyResultStore keyResults,
            AreaStore areas,
            SharingStore sharings,
            Clock clock) {
        this.access = access;
        this.programme = programme;
        this.objectives = objectives;
        this.keyResults = keyResults;
        this.areas = areas;
        this.sharings = sharings;
        this.clock = clock;
    }

    /** The cycle that a word means in the table of an area. */
    public CycleDecision shown(Area area, String word) {
        CycleChoice choice = new CycleChoice(programme.of(area.key()).cycles(), LocalDate.now(clock), word);
        SharedIn shared = SharedIn.of(List.of(area), Optional.empty(), sharings, areas);
        return new ShownCycles(shared.decisions(), key -> choice, shared, new OkrsNow(objectives, keyResults)).of(area);
    }

    /** Those of the decisions that a reader is told of: not of a cycle in which there are only drafts hidden from them. */
    public List<CycleDecision> told(Reader reader, Collection<Area> some, List<CycleDecision> decisions) {
        List<CycleDecision> notEdited = notEdited(reader, some, decisions);
        List<CycleDecision> drafted = objectives.drafted(notEdited);
        Set<AreaKey> inDoubt = drafted.stream().map(CycleDecision::area).collect(Collectors.toSet());
        Set<AreaKey> open = access.openDrafts(
                reader,
                some.stream().filter(area -> inDoubt.contains(area.key())).toList());
        List<CycleDecision> doubtful = drafted.stream()
                .filter(made -> made.noOkrs().isEmpty() && !open.contains(made.area()))
                .toList();
        if (doubtful.isEmpty()) {
            return decisions;
        }
        List<Objective> written = objectives.in(doubtful);
        List<KeyResult> measured = keyResults.in(doubtful);
        return decisions.stream()
                .filter(made -> !doubtful.contains(made)
                        || written.stream().anyMatch(one -> isOf(made, one) && isSeen(reader, one, measured)))
                .toList();
    }

    /** Who edits an area is told of all its cycles: only the others need to be looked into. */
    private List<CycleDecision> notEdited(Reader reader, Collection<Area> some, List<CycleDecision> decisions) {
        Set<AreaKey> edited = some.stream()
                .filter(area -> access.mayEdit(reader, area.container()))
                .map(Area::key)
                .collect(Collectors.toSet());
        return decisions.stream().filter(made -> !edited.contains(made.area())).toList();
    }

    private boolean isSeen(Reader reader, Objective objective, List<KeyResult> measured) {
        List<KeyResult> itsOwn = measured.stream()
                .filter(one -> one.objective().equals(objective.key()))
                .toList();
        return !objective.draft() || access.maySeeDraft(reader, objective, itsOwn, false);
    }

    private static boolean isOf(CycleDecision made, Objective objective) {
        return made.area().equals(objective.area())
                && made.cycle().equals(objective.decision().cycle());
    }
}
