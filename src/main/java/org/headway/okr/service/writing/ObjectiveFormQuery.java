package org.headway.okr.service.writing;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.Container;
import org.headway.okr.domain.Cycle;
import org.headway.okr.domain.CycleDecision;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.KeyResultDefinition;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.domain.Person;
import org.headway.okr.domain.WholeObjective;
import org.headway.okr.domain.close.Lessons;
import org.headway.okr.domain.close.Scoring;
import org.headway.okr.domain.programme.DeploymentParameters;
import org.headway.okr.service.Access;
import org.headway.okr.service.Containers;
import org.headway.okr.service.Names;
import org.headway.okr.service.Programme;
import org.headway.okr.service.Reader;
import org.headway.okr.service.cycle.CycleChoice;
import org.headway.okr.service.store.AreaStore;
import org.headway.okr.service.store.CoachStore;
import org.headway.okr.service.store.KeyResultStore;
import org.headway.okr.service.store.ObjectiveStore;
import org.headway.okr.service.store.ScoreStore;
import org.headway.okr.service.table.Place;

/** What the form of an objective shows, to those who may write there. It writes nothing. */
@Named
public final class ObjectiveFormQuery {

    /** So many days before a cycle ends people write for the next one. */
    private static final int LAST_DAYS = 21;

    private final Access access;
    private final Containers containers;
    private final Programme programme;
    private final Names names;
    private final Alignments alignments;
    private final AreaStore areas;
    private final ObjectiveStore objectives;
    private final KeyResultStore keyResults;
    private final ScoreStore scores;
    private final CoachStore coaching;
    private final Clock clock;

    @Inject
    public ObjectiveFormQuery(
            Access access,
            Containers containers,
            Programme programme,
            Names names,
            Alignments alignments,
            AreaStore areas,
            ObjectiveStore objectives,
            KeyResultStore keyResults,
            ScoreStore scores,
            CoachStore coaching,
            Clock clock) {
        this.access = access;
        this.containers = containers;
        this.programme = programme;
        this.names = names;
        this.alignments = alignments;
        this.areas = areas;
        this.objectives = objectives;
        this.keyResults = keyResults;
        this.scores = scores;
        this.coaching = coaching;
        this.clock = clock;
    }

    /** An empty form; between the calendar's cycle and the next one its writer chooses. */
    public ObjectiveForm empty(Reader reader, String containerKey, String team, String cycle) {
        Container container = access.container(reader, containerKey);
        var unused = access.editor(reader, container);
        String space = containers.nameOf(container);
        String named = team.isBlank() ? space : team.strip();
        Optional<Area> area = named(container, named);
        DeploymentParameters rules = programme.of(area);
        List<Cycle> cycles = cycles(area, rules, cycle);
        int others = area.map(one -> objectives
                        .in(List.of(new CycleDecision(one.key(), cycles.get(0))))
                        .size())
                .orElse(0);
        return new ObjectiveForm(
                        Optional.empty(), container, named, space, cycles, others + 1, rules, me(reader), Map.of())
                .after(lessons(area, cycles.get(0)))
                .coached(mayAsk(reader));
    }

    /** The form of an objective that is there; a draft is still written with what was learnt. */
    public ObjectiveForm of(Reader reader, ObjectiveKey key) {
        Area area = access.area(reader, key.area());
        Objective objective = access.objective(reader, area, key);
        var unused = access.editor(reader, area.container());
        List<KeyResult> inOrder = keyResults.page(key, Optional.empty(), Integer.MAX_VALUE).stream()
                .sorted(Comparator.comparing(KeyResult::place))
                .toList();
        return new ObjectiveForm(
                        Optional.of(WholeObjective.of(objective, inOrder)),
                        area.container(),
                        area.name(),
                        containers.nameOf(area.container()),
                        List.of(objective.decision().cycle()),
                        1,
                        programme.of(key.area()),
                        me(reader),
                        names.shownTo(
                                reader,
                                Stream.concat(
                                        Stream.of(objective.sponsor()),
                                        inOrder.stream().map(KeyResult::champion))))
                .after(
                        objective.draft()
                                ? lessons(
                                        Optional.of(area), objective.decision().cycle())
                                : Lessons.none())
                .coached(mayAsk(reader));
    }

    /** What a new objective can be aligned to. */
    public Above above(Reader reader, String containerKey, String team, String cycle) {
        Container container = access.container(reader, containerKey);
        var unused = access.editor(reader, container);
        Optional<Area> area = named(container, team.isBlank() ? containers.nameOf(container) : team.strip());
        DeploymentParameters rules = programme.of(area);
        return new Above(alignments.offered(reader, area, rules, cycles(area, rules, cycle)), Optional.empty());
    }

    /** What an objective that is there can be aligned to. */
    public Above above(Reader reader, ObjectiveKey key) {
        Area area = access.area(reader, key.area());
        Objective objective = access.objective(reader, area, key);
        var unused = access.editor(reader, area.container());
        List<Cycle> cycle = List.of(objective.decision().cycle());
        return new Above(
                alignments.offered(reader, Optional.of(area), programme.of(key.area()), cycle),
                alignments.shownTo(reader, objective.definition()));
    }

    /** What this reader and somebody else made of one objective at the same time. */
    public ObjectiveConflict conflict(Reader reader, WholeObjective theirs, WholeObjective mine) {
        List<WholeObjective> both = List.of(theirs, mine);
        return new ObjectiveConflict(
                theirs,
                mine,
                access.maySeePeople(reader),
                names.shownTo(
                        reader,
                        both.stream()
                                .flatMap(one -> Stream.concat(
                                        Stream.of(one.objective().sponsor()),
                                        one.definitions().stream().map(KeyResultDefinition::champion)))),
                access.titles(
                        reader,
                        both.stream()
                                .flatMap(one -> one.objective().definition().alignedTo().stream())
                                .toList()));
    }

    private Optional<Area> named(Container container, String name) {
        return areas.in(container).stream()
                .filter(one -> Place.isNamed(one, name))
                .findFirst();
    }

    /** As they are written into: what the area is in the middle of is finished first, also where the rhythm has changed. */
    private List<Cycle> cycles(Optional<Area> area, DeploymentParameters rules, String asked) {
        LocalDate today = LocalDate.now(clock);
        List<CycleDecision> made =
                area.map(one -> areas.decisions(List.of(one))).orElse(List.of());
        Function<String, Cycle> written = word -> new CycleChoice(rules.cycles(), today, word).written(made);
        Cycle now = written.apply("");
        Cycle wanted = written.apply(asked);
        if (!wanted.equals(now)) {
            return List.of(wanted);
        }
        Cycle next = written.apply("next");
        boolean ending = today.isAfter(now.last().minusDays(LAST_DAYS));
        return ending ? List.of(next, now) : List.of(now, next);
    }

    /** Those of the cycle right before. */
    private Lessons lessons(Optional<Area> area, Cycle written) {
        return area.stream()
                .flatMap(one -> areas.decisions(List.of(one)).stream())
                .filter(made -> made.cycle().last().plusDays(1).equals(written.first()))
                .findFirst()
                .map(this::lessons)
                .orElseGet(Lessons::none);
    }

    private Lessons lessons(CycleDecision before) {
        Stream<String> learnt = scores.in(List.of(before)).stream().map(Scoring::lesson);
        return new Lessons(
                before.cycle().label(),
                Stream.concat(learnt, Stream.of(scores.answers(before).differently()))
                        .filter(said -> !said.isEmpty())
                        .toList());
    }

    private boolean mayAsk(Reader reader) {
        return reader.person().filter(somebody -> !coaching.mayAsk(somebody)).isEmpty();
    }

    private Optional<String> me(Reader reader) {
        return Stream.of(reader)
                .filter(access::maySeePeople)
                .flatMap(somebody -> somebody.person().stream())
                .map(Person::userName)
                .findFirst();
    }
}
