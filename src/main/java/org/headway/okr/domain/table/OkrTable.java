package org.headway.okr.domain.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.Closing;
import org.headway.okr.domain.Cycle;
import org.headway.okr.domain.CycleDecision;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.NoOkrs;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.Person;
import org.headway.okr.domain.beside.Beside;
import org.headway.okr.domain.beside.Checklist;
import org.headway.okr.domain.beside.JustDoIt;
import org.headway.okr.domain.close.CycleEnd;
import org.headway.okr.domain.close.EndedObjective;
import org.headway.okr.domain.close.Scoring;
import org.headway.okr.domain.programme.DeploymentParameters;

/**
 * What one table shows to one reader on one day: areas with their objectives and key results, as written.
 *
 * @param today the day it is seen on; where it shows the past, the day it shows
 * @param asOf the day it shows, where that is not today: nothing can be changed then
 * @param cycles those that can be looked at, the newest first
 * @param home where what is added to this table would be written
 * @param names full names by user key, of those people whom the reader may know
 */
public record OkrTable(
        LocalDate today,
        Optional<LocalDate> asOf,
        List<Section> sections,
        List<Cycle> cycles,
        TableHome home,
        Map<String, String> names) {

    public OkrTable {
        sections = List.copyOf(sections);
        cycles = List.copyOf(cycles);
        names = Map.copyOf(names);
    }

    /**
     * One area in one cycle.
     *
     * @param decision its choice for the cycle
     * @param drafted a later cycle for which drafts are written, of which this reader may see some
     * @param mayEdit whether the reader may add pages to the area's container, and so write here
     * @param rules that hold in the area
     * @param beside what counts in no progress
     * @param end what the reader can do about the end of its cycle
     */
    public record Section(
            Area area,
            CycleDecision decision,
            List<Group> groups,
            Optional<Cycle> drafted,
            boolean mayEdit,
            DeploymentParameters rules,
            Beside beside,
            CycleEnd end) {

        /** Of an area that has OKRs in this cycle, and no drafts for a later one. */
        public Section(Area area, Cycle cycle, List<Group> groups, boolean mayEdit, DeploymentParameters rules) {
            this(area, new CycleDecision(area.key(), cycle), groups, Optional.empty(), mayEdit, rules);
        }

        /** With nothing beside its key results. */
        public Section(
                Area area,
                CycleDecision decision,
                List<Group> groups,
                Optional<Cycle> drafted,
                boolean mayEdit,
                DeploymentParameters rules) {
            this(area, decision, groups, drafted, mayEdit, rules, Beside.nothing(), CycleEnd.far());
        }

        public Section {
            groups = List.copyOf(groups);
        }

        public Cycle cycle() {
            return decision.cycle();
        }

        /** Why it goes without OKRs in this cycle, if it does. */
        public Optional<NoOkrs> noOkrs() {
            return decision.noOkrs();
        }

        /** Whether the reader may write here: into a closed cycle nobody does. */
        public boolean mayWrite() {
            return mayEdit && !decision.isClosed();
        }

        /** The same with something beside its key results. */
        public Section with(Beside other) {
            return new Section(area, decision, groups, drafted, mayEdit, rules, other, end);
        }

        /** The same with other objectives. */
        public Section with(List<Group> others) {
            return new Section(area, decision, others, drafted, mayEdit, rules, beside, end);
        }

        /** The same, near the end of its cycle. */
        public Section ending(CycleEnd near) {
            return new Section(area, decision, groups, drafted, mayEdit, rules, beside, near);
        }

        /** Only that, with the objectives that have just-do-its. */
        public Section only(Beside other) {
            List<Group> left = groups.stream()
                    .filter(group -> !other.in(Checklist.of(group.objective())).isEmpty())
                    .map(group -> new Group(group.objective(), List.of(), false, group.sharedBy(), group.ended()))
                    .toList();
            return new Section(area, decision.choosing(Optional.empty()), left, drafted, mayEdit, rules, other, end);
        }

        /** Whom it names: sponsors and champions, who decided, and owners. */
        public Stream<Optional<Person>> people() {
            Stream<Optional<Person>> responsible = groups.stream()
                    .flatMap(group -> Stream.concat(
                            Stream.of(group.objective().sponsor()),
                            group.rows().stream().map(row -> row.keyResult().champion())));
            Stream<Optional<Person>> others = Stream.concat(
                    Stream.of(noOkrs().map(NoOkrs::by), decision.closing().map(Closing::by)),
                    beside.justDoIts().stream().map(JustDoIt::owner));
            return Stream.concat(responsible, others);
        }

        /** Whether nothing is written here. */
        public boolean isEmpty() {
            return groups.isEmpty() && beside.isEmpty();
        }
    }

    /**
     * An objective with its key results.
     *
     * @param isSponsor whether this reader is its sponsor, and may stand behind it
     * @param sharedBy the name of the area that owns it, where that is another one; blank if this reader may not view that.
     *     It is changed there only, and ends with the cycle of that area
     * @param ended what became of it; empty while that cycle is open, and where only one of its key results is looked at
     */
    public record Group(
            Objective objective,
            List<Row> rows,
            boolean isSponsor,
            Optional<String> sharedBy,
            Optional<EndedObjective> ended) {

        /** Of a cycle that is open. */
        public Group(Objective objective, List<Row> rows, boolean isSponsor, Optional<String> sharedBy) {
            this(objective, rows, isSponsor, sharedBy, Optional.empty());
        }

        /** Of the area that shows it. */
        public Group(Objective objective, List<Row> rows, boolean isSponsor) {
            this(objective, rows, isSponsor, Optional.empty());
        }

        /** Of somebody else. */
        public Group(Objective objective, List<Row> rows) {
            this(objective, rows, false);
        }

        public Group {
            rows = List.copyOf(rows);
        }

        /** Whether the area that owns it closed its cycle, whatever the one did that shows it. */
        public boolean isClosed() {
            return objective.decision().isClosed();
        }

        /** Whether it ended, and goes on in the next cycle. */
        public boolean goesOn() {
            return ended.filter(EndedObjective::goesOn).isPresent();
        }

        /** The same with what became of it. */
        public Group ended(EndedObjective end) {
            return new Group(objective, rows, isSponsor, sharedBy, Optional.of(end));
        }
    }

    /**
     * A key result as this reader meets it.
     *
     * @param mayCheckIn as an editor, or as its champion
     * @param isChampion whether this reader is its champion
     * @param scoring what was said of it when its cycle was closed; empty while that is open
     */
    public record Row(KeyResult keyResult, boolean mayCheckIn, boolean isChampion, Optional<Scoring> scoring) {

        /** Of a cycle that is not closed. */
        public Row(KeyResult keyResult, boolean mayCheckIn, boolean isChampion) {
            this(keyResult, mayCheckIn, isChampion, Optional.empty());
        }
    }

    /** Of today. */
    public OkrTable(LocalDate today, List<Section> sections, TableHome home, Map<String, String> names) {
        this(today, Optional.empty(), sections, List.of(), home, names);
    }

    /** The key results of all sections, as they stand. */
    public List<KeyResult> keyResults() {
        return sections.stream()
                .flatMap(section -> section.groups().stream())
                .flatMap(group -> group.rows().stream())
                .map(Row::keyResult)
                .toList();
    }

    /** Whether all it shows is closed. */
    public boolean isClosed() {
        return !sections.isEmpty()
                && sections.stream().allMatch(section -> section.decision().isClosed());
    }

    /** Number of key results in all sections. */
    public int size() {
        return keyResults().size();
    }

    /** Whether the reader may check in on every row. */
    public boolean mayCheckInEverywhere() {
        return sections.stream()
                .flatMap(section -> section.groups().stream())
                .flatMap(group -> group.rows().stream())
                .allMatch(Row::mayCheckIn);
    }

    public Optional<String> nameOf(Optional<Person> person) {
        return person.map(somebody -> names.get(somebody.userKey()));
    }
}
