package org.headway.okr.service.table;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.headway.okr.domain.Agreed;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.Container;
import org.headway.okr.domain.CycleDecision;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.domain.Person;
import org.headway.okr.domain.close.ClosingChange;
import org.headway.okr.domain.log.Changes;
import org.headway.okr.domain.log.DefinitionLog;
import org.headway.okr.domain.table.OkrTable;
import org.headway.okr.service.Access;
import org.headway.okr.service.Names;
import org.headway.okr.service.Programme;
import org.headway.okr.service.Reader;
import org.headway.okr.service.RulesInForce;
import org.headway.okr.service.cycle.CycleChoice;
import org.headway.okr.service.store.AreaStore;
import org.headway.okr.service.store.DefinitionStore;
import org.headway.okr.service.store.ObjectiveStore;
import org.headway.okr.service.store.SharingStore;

/**
 * Tells what changed in the areas and cycles that a table shows: seven statements, however long their history is, two more where
 * one of these is closed, and two where something was aligned. It is that of the areas, also where the table shows what somebody does: nothing is told by person.
 */
@Named
public final class ChangesQuery {

    /** Changes in one look. */
    public static final int MOST = 200;

    private final Access access;
    private final AskedAreas asked;
    private final Programme programme;
    private final Names names;
    private final AreaStore areas;
    private final DefinitionStore definitions;
    private final SharingStore sharings;
    private final CycleEnds ends;
    private final Clock clock;

    @Inject
    public ChangesQuery(
            Access access,
            Programme programme,
            Names names,
            AreaStore areas,
            ObjectiveStore objectives,
            DefinitionStore definitions,
            SharingStore sharings,
            CycleEnds ends,
            Clock clock) {
        this.access = access;
        this.asked = new AskedAreas(access, areas, objectives, sharings);
        this.programme = programme;
        this.names = names;
        this.areas = areas;
        this.definitions = definitions;
        this.sharings = sharings;
        this.ends = ends;
        this.clock = clock;
    }

    /** Takes the table's own question. */
    public ChangeHistory ask(Reader reader, TableQuestion question) {
        return ask(reader, question, Optional.empty());
    }

    /** The same, with the cycles that were closed or opened again since a moment instead of the ones that are shown. */
    public ChangeHistory since(Reader reader, TableQuestion question, Instant moment) {
        return ask(reader, question, Optional.of(moment));
    }

    private ChangeHistory ask(Reader reader, TableQuestion question, Optional<Instant> since) {
        LocalDate today = LocalDate.now(clock);
        Optional<LocalDate> past = question.asOf().filter(day -> day.isBefore(today));
        LocalDate day = past.orElse(today);
        Place place = asked.place(reader, question);
        Container container = access.container(reader, place.containerKey());
        Viewpoint viewpoint = new Viewpoint(reader, names.filteredBy(reader, question.filter()), past.isPresent());
        List<Area> here = asked.of(viewpoint, question, place, container);
        RulesInForce rules = programme.of(here.stream().map(Area::key).toList());
        Instant midnight = day.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        SharedIn shared = SharedIn.withEnded(here, past.map(on -> midnight), sharings, areas);
        List<ClosingChange> closings = definitions.closings(shared.decided());
        Set<CycleDecision> recent = decisions(closings.stream()
                .filter(change ->
                        since.filter(from -> !change.at().isBefore(from)).isPresent()));
        OkrsInLog moment = new OkrsInLog(
                definitions,
                midnight,
                Stream.concat(recent.stream(), shared.formerly()).toList());
        ShownCycles cycles = new ShownCycles(
                shared.decisions(),
                key -> new CycleChoice(rules.of(key).cycles(), day, question.cycle()),
                shared,
                moment);
        List<OkrTable.Section> sections = here.stream()
                .filter(area -> cycles.know(area.key()))
                .map(area ->
                        new OkrTable.Section(area, cycles.of(area).cycle(), List.of(), false, rules.of(area.key())))
                .toList();
        Set<CycleDecision> shown =
                sections.stream().map(section -> cycles.of(section.area())).collect(toSet());
        DefinitionLog log = moment.log(shown);
        Set<ObjectiveKey> drafts =
                past.isPresent() ? Set.of() : drafts(reader, log, sections, moment.keyResults(shown));
        Set<CycleDecision> told = since.isPresent()
                ? recent
                : shown.stream().flatMap(shared::around).collect(toSet());
        List<ClosingChange> changes = moment.before(closings).stream()
                .filter(change -> told.contains(change.decision()))
                .toList();
        return history(
                reader,
                day,
                sections,
                Changes.of(log, drafts),
                new EndedCycles(new Groups(access), ends).of(viewpoint, here, changes, moment, shared, rules),
                new SharingChanges(access, shared, moment).in(reader, sections));
    }

    private static Set<CycleDecision> decisions(Stream<ClosingChange> changes) {
        return changes.map(ClosingChange::decision).collect(toSet());
    }

    /** The drafts that this reader sees, be they gone or not. */
    private Set<ObjectiveKey> drafts(
            Reader reader, DefinitionLog log, List<OkrTable.Section> sections, List<KeyResult> keyResults) {
        List<Objective> drafts =
                log.lastSaid().stream().filter(Objective::draft).toList();
        Map<ObjectiveKey, List<KeyResult>> measured = keyResults.stream().collect(groupingBy(KeyResult::objective));
        Set<AreaKey> written = drafts.stream().map(Objective::area).collect(toSet());
        Set<AreaKey> open = access.openDrafts(
                reader,
                sections.stream()
                        .map(OkrTable.Section::area)
                        .filter(area -> written.contains(area.key()))
                        .toList());
        return drafts.stream()
                .filter(draft -> access.maySeeDraft(
                        reader, draft, measured.getOrDefault(draft.key(), List.of()), open.contains(draft.area())))
                .map(Objective::key)
                .collect(toSet());
    }

    private ChangeHistory history(
            Reader reader,
            LocalDate day,
            List<OkrTable.Section> sections,
            Changes changes,
            List<EndedCycle> ended,
            List<SharingChange> shared) {
        List<ChangeHistory.Entry> told = new ArrayList<>();
        changes.newestFirst().stream().limit(MOST).forEach(change -> sections.stream()
                .filter(section -> section.area()
                        .key()
                        .equals(change.after().what().objective().area()))
                .forEach(section -> told.add(new ChangeHistory.Entry(section, change))));
        Stream<Optional<Person>> mentioned = told.stream()
                .map(ChangeHistory.Entry::change)
                .flatMap(change -> Stream.concat(
                        Stream.of(change.after().by(), named(change.after().what())),
                        change.before().stream().map(ChangesQuery::named)));
        Stream<Optional<Person>> closers =
                ended.stream().map(one -> one.change().by());
        return new ChangeHistory(
                day,
                sections,
                told,
                ended,
                shared,
                changes.newestFirst().size() > MOST,
                names.shownTo(reader, Stream.concat(mentioned, closers)),
                access.titles(reader, aligned(told)),
                clock.getZone());
    }

    private static Set<ObjectiveKey> aligned(List<ChangeHistory.Entry> told) {
        return told.stream()
                .map(ChangeHistory.Entry::change)
                .flatMap(change -> Stream.concat(
                        change.before().stream(), Stream.of(change.after().what())))
                .flatMap(agreed -> agreed instanceof Objective objective
                        ? objective.definition().alignedTo().stream()
                        : Stream.empty())
                .collect(toSet());
    }

    private static Optional<Person> named(Agreed agreed) {
        return agreed instanceof KeyResult keyResult ? keyResult.champion() : ((Objective) agreed).sponsor();
    }
}
