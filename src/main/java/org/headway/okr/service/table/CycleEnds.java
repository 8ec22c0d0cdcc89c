package org.headway.okr.service.table;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.headway.okr.domain.Cycle;
import org.headway.okr.domain.CycleDecision;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.domain.close.CycleEnd;
import org.headway.okr.domain.close.EndOfCycle;
import org.headway.okr.domain.table.OkrTable;
import org.headway.okr.service.Access;
import org.headway.okr.service.RulesInForce;
import org.headway.okr.service.close.Ending;
import org.headway.okr.service.cycle.CycleChoice;
import org.headway.okr.service.store.ContinuationStore;
import org.headway.okr.service.store.ScoreStore;

/** What the ends of cycles do to a table: two statements where one of them is closed, none otherwise. */
@Named
public final class CycleEnds {

    private final Access access;
    private final ScoreStore scores;
    private final ContinuationStore continuations;

    @Inject
    public CycleEnds(Access access, ScoreStore scores, ContinuationStore continuations) {
        this.access = access;
        this.scores = scores;
        this.continuations = continuations;
    }

    /**
     * What was said of those of some objectives whose cycles are closed; before a moment where one is given.
     *
     * @param measured all key results of these
     */
    public EndOfCycle said(Collection<Objective> objectives, List<KeyResult> measured, Optional<Instant> moment) {
        EndOfCycle scored = scored(objectives, measured, moment);
        List<ObjectiveKey> closed = closed(objectives).map(Objective::key).toList();
        return closed.isEmpty()
                ? scored
                : EndOfCycle.of(
                        measured,
                        List.copyOf(scored.scorings().values()),
                        moment.map(before -> scores.endsBefore(before, closed)).orElseGet(() -> scores.ends(closed)));
    }

    /** The same of key results alone, as it is now. */
    public EndOfCycle scored(Collection<Objective> objectives, List<KeyResult> measured) {
        return scored(objectives, measured, Optional.empty());
    }

    private EndOfCycle scored(Collection<Objective> objectives, List<KeyResult> measured, Optional<Instant> moment) {
        Map<ObjectiveKey, CycleDecision> closed =
                closed(objectives).collect(Collectors.toMap(Objective::key, Objective::decision, (one, same) -> same));
        return closed.isEmpty()
                ? EndOfCycle.none()
                : EndOfCycle.of(
                        measured,
                        moment.map(before -> scores.before(before, keys(measured, closed.keySet())))
                                .orElseGet(() -> scores.in(Set.copyOf(closed.values()))),
                        List.of());
    }

    private static List<KeyResultKey> keys(List<KeyResult> measured, Set<ObjectiveKey> objectives) {
        return measured.stream()
                .filter(one -> objectives.contains(one.objective()))
                .map(KeyResult::key)
                .toList();
    }

    private static Stream<Objective> closed(Collection<Objective> objectives) {
        return objectives.stream().filter(objective -> objective.decision().isClosed());
    }

    /** The same sections as they are shown on a day, with what this reader can do about the ends of their cycles. */
    List<OkrTable.Section> shown(
            List<OkrTable.Section> sections,
            Viewpoint viewpoint,
            LocalDate day,
            ShownCycles cycles,
            RulesInForce rules) {
        Set<ObjectiveKey> continuing =
                sections.stream().flatMap(CycleEnds::continuing).collect(Collectors.toSet());
        Set<ObjectiveKey> continued = continuations.successors(continuing).keySet();
        return sections.stream()
                .map(section -> section.ending(of(
                        section,
                        viewpoint,
                        day,
                        cycles,
                        new CycleChoice(rules.of(section.area().key()).cycles(), day, ""),
                        continued)))
                .toList();
    }

    /** Of its own: what others share with it goes on where they own it. */
    private static Stream<ObjectiveKey> continuing(OkrTable.Section section) {
        return section.groups().stream()
                .filter(group -> group.sharedBy().isEmpty() && group.goesOn())
                .map(group -> group.objective().key());
    }

    private CycleEnd of(
            OkrTable.Section section,
            Viewpoint viewpoint,
            LocalDate day,
            ShownCycles cycles,
            CycleChoice choice,
            Set<ObjectiveKey> continued) {
        if (!section.mayEdit() || viewpoint.past() || viewpoint.people().isSomebody()) {
            return CycleEnd.far();
        }
        CycleDecision decision = section.decision();
        boolean published = cycles.published(decision).findAny().isPresent();
        boolean tookPart = published || decision.noOkrs().isPresent();
        List<ObjectiveKey> continuing = continuing(section).toList();
        Optional<Cycle> next = Optional.of(decision.cycle())
                .filter(cycle -> tookPart && Ending.draftsNext(cycle, day))
                .map(cycle ->
                        choice.after(cycle, cycles.decisions(section.area().key())));
        boolean goesOn = continuing.isEmpty()
                ? next.filter(cycle -> cycles.takePart(section.area().key(), cycle))
                        .isPresent()
                : continued.containsAll(continuing);
        return new CycleEnd(
                published && !decision.isClosed() && Ending.isScored(decision.cycle(), day),
                decision.isClosed()
                        && access.mayAdminister(
                                viewpoint.reader(), section.area().container()),
                next,
                goesOn);
    }
}
