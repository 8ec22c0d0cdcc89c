package org.headway.okr.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one table shows to one reader on one day: areas with their objectives and key results, as written.
 *
 * @param home where what is added to this table would be written
 * @param names full names by user key, of those people whom the reader may know
 */
public record OkrTable(LocalDate today, List<Section> sections, Home home, Map<String, String> names) {

    public OkrTable {
        sections = List.copyOf(sections);
        names = Map.copyOf(names);
    }

    /**
     * Where a table's first or next objectives would be written.
     *
     * @param team of the name the table asks for; the container's name where it asks for none
     * @param containerName what people must be able to view in order to read what is written
     * @param mayEdit whether this reader may write there
     */
    public record Home(String team, Container container, String containerName, Cycle cycle, boolean mayEdit) {}

    /**
     * One area in one cycle.
     *
     * @param mayEdit whether the reader may add pages to the area's container, and so write here
     * @param beside what counts in no progress
     */
    public record Section(Area area, Cycle cycle, List<Group> groups, boolean mayEdit, Beside beside) {
        public Section {
            groups = List.copyOf(groups);
        }

        /** An area of which only objectives are shown. */
        public Section(Area area, Cycle cycle, List<Group> groups, boolean mayEdit) {
            this(area, cycle, groups, mayEdit, Beside.nothing());
        }

        public boolean isEmpty() {
            return groups.isEmpty() && beside.isEmpty();
        }
    }

    /** An objective with its key results. */
    public record Group(Objective objective, List<Row> rows) {
        public Group {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A key result as this reader meets it.
     *
     * @param mayCheckIn as an editor, or as its champion
     * @param isChampion whether this reader is its champion
     */
    public record Row(KeyResult keyResult, boolean mayCheckIn, boolean isChampion) {}

    /** Number of key results in all sections. */
    public int size() {
        return sections.stream()
                .flatMap(section -> section.groups().stream())
                .mapToInt(group -> group.rows().size())
                .sum();
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
