package org.headway.okr.service.table;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.headway.okr.domain.Cycle;
import org.headway.okr.domain.CycleDecision;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.domain.beside.Beside;
import org.headway.okr.domain.close.CycleEnd;
import org.headway.okr.domain.close.Outcome;
import org.headway.okr.domain.close.Scoring;
import org.headway.okr.domain.table.OkrTable;
import org.headway.okr.service.Access;
import org.headway.okr.service.RulesInForce;
import org.headway.okr.service.close.Ending;
import org.headway.okr.service.cycle.CycleChoice;
import org.headway.okr.service.store.ContinuationStore;
import org.headway.okr.service.store.ScoreStore;

/** What the ends of cycles do to a table: one statement where one of them is closed, none otherwise. */
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

    /** The same sections; what is closed has its scores, nothing that can be written, and no number that still moves. */
    public List<OkrTable.Section> closed(List<OkrTable.Section> sections) {
        List<CycleDecision> closed = sections.stream()
                .map(OkrTable.Section::decision)
                .filter(CycleDecision::isClosed)
                .toList();
        if (closed.isEmpty()) {
            return sections;
        }
        return closed(sections, scores.in(closed).stream());
    }

    /** The same with what was read already. */
    public static List<OkrTable.Section> closed(List<OkrTable.Section> sections, Stream<Scoring> scorings) {
        Map<KeyResultKey, Scoring> said = scorings.collect(Collectors.toMap(Scoring::keyResult, one -> one));
        return sections.stream()
                .map(section -> section.decision().isClosed() ? frozen(section, said) : section)
                .toList();
    }

    private static OkrTable.Section frozen(OkrTable.Section section, Map<KeyResultKey, Scoring> said) {
        List<OkrTable.Group> groups = section.groups().stream()
                .map(group -> new OkrTable.Group(
                        group.objective(),
                        group.rows().stream().map(row -> frozen(row, said)).toList(),
                        false,
                        group.sharedBy()))
                .toList();
        // Health is of the area, and goes on: it shows with the cycle that runs.
        return section.with(groups).with(new Beside(List.of(), section.beside().justDoIts()));
    }

    private static OkrTable.Row frozen(OkrTable.Row row, Map<KeyResultKey, Scoring> said) {
        KeyResultKey key = row.keyResult().key();
        return new OkrTable.Row(
                row.keyResult(), false, row.isChampion(), Optional.of(said.getOrDefault(key, Scoring.none(key))));
    }

    /** The same sections as they are shown on a day, with what this reader can do about the ends of their cycles. */
    List<OkrTable.Section> shown(
            List<OkrTable.Section> sections,
            Viewpoint viewpoint,
            LocalDate day,
            ShownCycles cycles,
            RulesInForce rules) {
        List<OkrTable.Section> closed = closed(sections);
        Set<ObjectiveKey> continuing =
                closed.stream().flatMap(CycleEnds::continuing).collect(Collectors.toSet());
        Set<ObjectiveKey> continued = continuing.isEmpty() ? Set.of() : continuations.continued(continuing);
        return closed.stream()
                .map(section -> section.ending(of(
                        section,
                        viewpoint,
                        day,
                        cycles,
                        new CycleChoice(rules.of(section.area().key()).cycles(), day, ""),
                        continued)))
                .toList();
    }

    private static Stream<ObjectiveKey> continuing(OkrTable.Section section) {
        return section.groups().stream()
                .filter(group -> group.rows().stream()
                        .flatMap(row -> row.scoring().stream())
                        .anyMatch(said -> said.outcome() == Outcome.CONTINUED))
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
        boolean published = cycles.objectives(decision).stream().anyMatch(one -> !one.draft());
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
