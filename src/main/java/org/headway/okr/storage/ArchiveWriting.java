package org.headway.okr.storage;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.headway.okr.storage.AoTables.column;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import net.java.ao.DBParam;
import net.java.ao.Entity;
import org.headway.okr.domain.Container;
import org.headway.okr.domain.Person;
import org.headway.okr.domain.archive.Archive;
import org.headway.okr.domain.archive.Entry;
import org.headway.okr.domain.archive.Section;

/** Stores one file. The n-th entry of a log takes its n-th place, and what rows repeat of their logs is worked out. */
final class ArchiveWriting {

    private final AoTables tables;
    private final AoPeople people;
    private final Archive archive;
    private final Container container;
    private final Function<String, Person> persons;
    private final String area;
    private final Map<String, Integer> ids = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Long> versions;
    private final Map<String, AoRevision> last = new LinkedHashMap<>();
    private final ArchivedEndings endings;

    ArchiveWriting(
            AoTables tables, AoPeople people, Archive archive, Container container, Function<String, Person> persons) {
        this.tables = tables;
        this.people = people;
        this.archive = archive;
        this.container = container;
        this.persons = persons;
        this.area = archive.key().value();
        this.versions =
                archive.in(Section.VERSIONS).stream().collect(groupingBy(entry -> entry.required("of"), counting()));
        this.endings = new ArchivedEndings(tables, archive);
    }

    void write() {
        for (Section section : Section.values()) {
            ArchivedTable table = ArchivedTable.of(section);
            List<ArchivedValue> values = AoAreaArchive.values(table);
            archive.in(section).forEach(entry -> insert(table, values, entry));
        }
        new ArchivedRows(tables, archive).write(last.values());
    }

    private void insert(ArchivedTable table, List<ArchivedValue> values, Entry entry) {
        List<DBParam> columns = new ArrayList<>(following(entry));
        for (int place = 0; place < values.size(); place++) {
            ArchivedValue value = values.get(place);
            columns.add(column(
                    ArchivedTable.column(table.properties().get(place)),
                    value.kept(entry.said().get(value.field().name()), this::idOf)));
        }
        Entity row = tables.insert(table.table().asSubclass(Entity.class), columns.toArray(DBParam[]::new));
        if (entry.section() == Section.OBJECTIVES || entry.section() == Section.KEY_RESULTS) {
            var unused = last.put(entry.required("key"), (AoRevision) row);
        } else if (entry.section() == Section.CONTINUATIONS) {
            endings.story(entry);
        }
    }

    private Integer idOf(String name) {
        return ids.computeIfAbsent(name, unknown -> people.idOf(persons.apply(unknown)));
    }

    /** What a row says besides its entry. */
    private List<DBParam> following(Entry entry) {
        return switch (entry.section()) {
            case AREA -> area();
            case RULES -> rules(next("rules"));
            case CYCLES -> cycle(entry.required("key"));
            case OBJECTIVES, KEY_RESULTS -> revision(entry.required("key"));
            case VERSIONS -> revision(entry.required("of"));
            case CHECK_INS -> checkIn(entry.required("keyResult"));
            case HEALTH_READINGS -> placed(entry.required("metric"), ":r");
            case JUST_DO_ITS -> justDoIt(entry);
            case HEALTH_METRICS -> numbered(entry);
            case SCORES -> score(entry.required("keyResult"));
            case TEAM_ANSWERS -> List.of(version(entry.required("cycle") + ":answers"));
            case CONTINUATIONS -> List.of(column("CYCLES_AGO", 1));
        };
    }

    private List<DBParam> area() {
        return List.of(
                column("CONTAINER_TYPE", container.type()),
                column("CONTAINER_ID", container.id()),
                column("CONTAINER_KEY", container.key()),
                version(area),
                column("REMOVED", false));
    }

    private List<DBParam> cycle(String key) {
        List<DBParam> columns = new ArrayList<>(List.of(column("AREA_KEY", area), version(key)));
        endings.closing(key).ifPresent(closed -> {
            columns.add(column("CLOSED_BY_ID", idOf(closed.required("by"))));
            columns.add(column("CLOSED_ON", closed.required("on")));
        });
        return columns;
    }

    /** A score lies in the cycle of its key result. */
    private List<DBParam> score(String keyResult) {
        String decision = Objects.requireNonNull(last.get(keyResult)).getDecision();
        return List.of(
                column("DECISION", decision),
                column("CYCLE_LABEL", endings.label(decision)),
                version(keyResult + ":score"));
    }

    private List<DBParam> rules(int version) {
        boolean inForce = version == archive.in(Section.RULES).size();
        return List.of(
                column("SCOPE", area), column("IN_FORCE_FOR", inForce ? area : null), column("VERSION", version));
    }

    private List<DBParam> revision(String subject) {
        int version = next(subject);
        return List.of(column("SLOT", subject + ":" + version), column("VERSION", version), column("AREA_KEY", area));
    }

    private List<DBParam> checkIn(String keyResult) {
        List<DBParam> columns = new ArrayList<>(placed(keyResult, ":c"));
        columns.add(column("BROUGHT_IN", true));
        return columns;
    }

    private List<DBParam> placed(String subject, String mark) {
        int place = next(subject + mark);
        return List.of(column("SLOT", subject + mark + place), column("PLACE", place));
    }

    private List<DBParam> justDoIt(Entry entry) {
        String[] days = entry.required("cycle").split(":", -1);
        List<DBParam> columns = new ArrayList<>(numbered(entry));
        columns.add(column("FIRST_DAY", days[1]));
        columns.add(column("LAST_DAY", days[2]));
        return columns;
    }

    private List<DBParam> numbered(Entry entry) {
        String key = entry.required("key");
        return List.of(column("AREA_KEY", area), column("NUMBER_IN_AREA", KeyNumber.of(key)), version(key));
    }

    private DBParam version(String subject) {
        return column("VERSION", versions.getOrDefault(subject, 0L).intValue());
    }

    private int next(String log) {
        return places.merge(log, 1, Integer::sum);
    }
}
