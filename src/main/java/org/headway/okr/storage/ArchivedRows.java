package org.headway.okr.storage;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.headway.okr.storage.AoTables.column;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.headway.okr.domain.Person;
import org.headway.okr.domain.Projection;
import org.headway.okr.domain.archive.Archive;
import org.headway.okr.domain.archive.Entry;
import org.headway.okr.domain.archive.Section;

/** The rows that repeat what their logs say last: objectives, key results, and where key results and metrics stand. */
final class ArchivedRows {

    private final AoTables tables;
    private final Archive archive;
    private final Map<String, String> labels;
    private final Set<String> continuing;

    ArchivedRows(AoTables tables, Archive archive) {
        this.tables = tables;
        this.archive = archive;
        this.labels = archive.in(Section.CYCLES).stream()
                .collect(toMap(cycle -> cycle.required("key"), cycle -> cycle.required("label"), (one, same) -> one));
        this.continuing = archive.in(Section.CONTINUATIONS).stream()
                .map(entry -> entry.required("successor"))
                .collect(toSet());
    }

    /** Of the last version of each. */
    void write(Collection<AoRevision> last) {
        Map<String, AoKeyResult> keyResults = new HashMap<>();
        for (AoRevision said : last) {
            if (said.getObjectiveKey() == null) {
                objective(said);
            } else {
                var unused = keyResults.put(said.getSubjectKey(), keyResult(said));
            }
        }
        standing(keyResults);
        readings();
    }

    private void objective(AoRevision said) {
        String key = said.getSubjectKey();
        AoObjective unused = tables.insert(
                AoObjective.class,
                column("OBJECTIVE_KEY", key),
                column("AREA_KEY", archive.key().value()),
                column("NUMBER_IN_AREA", KeyNumber.of(key)),
                column("DECISION", said.getDecision()),
                column("TITLE", said.getTitle()),
                column("WHY_NOW", said.getWhyNow()),
                column("SPONSOR_ID", said.getPersonId()),
                column("STOOD_DAY", said.getStoodDay()),
                column("LEFT_AS_IS", said.getLeftAsIs()),
                column("PLACE", said.getPlace()),
                column("DRAFT", said.getDraft()),
                column("VERSION", said.getVersion()),
                column("REMOVED", Boolean.TRUE.equals(said.getEnded())));
    }

    private AoKeyResult keyResult(AoRevision said) {
        String key = said.getSubjectKey();
        AoKeyResult row = tables.insert(
                AoKeyResult.class,
                column("KEY_RESULT_KEY", key),
                column("AREA_KEY", archive.key().value()),
                column("NUMBER_IN_AREA", KeyNumber.of(key)),
                column("OBJECTIVE_KEY", said.getObjectiveKey()),
                column("DECISION", said.getDecision()),
                column("CYCLE_LABEL", labels.get(Objects.requireNonNull(said.getDecision()))),
                column("TITLE", said.getTitle()),
                column("TITLE_SEARCH", TitleSearch.of(StoredText.orEmpty(said.getTitle()))),
                column("WEIGHT", said.getWeight()),
                column("CHAMPION_ID", said.getPersonId()),
                column("AMBITION", said.getAmbition()),
                column("PLACE", said.getPlace()),
                column("DRAFT", said.getDraft()),
                column("VERSION", said.getVersion()),
                column("REMOVED", Boolean.TRUE.equals(said.getEnded())),
                column("CHECK_INS", 0),
                column("CONTINUES", continuing.contains(key) ? true : null));
        MeasureType.write(row, MeasureType.read(said));
        row.save();
        return row;
    }

    private void standing(Map<String, AoKeyResult> keyResults) {
        List<AoCheckIn> log = tables.in(AoCheckIn.class, "KEY_RESULT_KEY", keyResults.keySet());
        log.stream().collect(groupingBy(AoCheckIn::getKeyResultKey)).forEach((key, entries) -> {
            AoKeyResult row = Objects.requireNonNull(keyResults.get(key));
            StoredProjection.write(
                    row,
                    Projection.replay(entries.stream()
                            .map(entry -> StoredCheckIn.read(entry, people(entry)))
                            .toList()));
            row.save();
        });
    }

    /** Who said it moves no number. */
    private static Map<Integer, Person> people(AoCheckIn entry) {
        return Map.of(entry.getAuthorId(), new Person("", ""));
    }

    private void readings() {
        archive.in(Section.HEALTH_READINGS).stream()
                .collect(groupingBy(reading -> reading.required("metric")))
                .forEach((key, readings) -> {
                    Entry latest = readings.stream()
                            .reduce((one, later) -> day(later).isBefore(day(one)) ? one : later)
                            .orElseThrow();
                    AoHealthMetric row =
                            tables.one(AoHealthMetric.class, "METRIC_KEY", key).orElseThrow();
                    row.setReadings(readings.size());
                    row.setLatestValue(latest.required("value"));
                    row.setLatestDay(latest.required("day"));
                    row.save();
                });
    }

    private static LocalDate day(Entry reading) {
        return LocalDate.parse(reading.required("day"));
    }
}
