package org.headway.okr.storage;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.java.ao.RawEntity;
import org.headway.okr.domain.archive.Section;

/**
 * Where the entries of each section lie: the properties of its rows, in the order of the section's fields, and which rows are
 * those of an area. What else a row has follows from its entries, see {@link ArchiveWriting}.
 */
enum ArchivedTable {
    AREA(Section.AREA, AoArea.class, "AREA_KEY = ?", "AreaKey AreaName AreaLevel ParentKey"),
    RULES(Section.RULES, AoParameters.class, "SCOPE = ?", "AuthorId RecordedAt Choices Why SaidById CoachIds"),
    CYCLES(
            Section.CYCLES,
            AoCycleDecision.class,
            "AREA_KEY = ?",
            "Slot CycleLabel FirstDay LastDay Reason Because AuthorId DecidedOn"),
    OBJECTIVES(
            Section.OBJECTIVES,
            AoRevision.class,
            "SUBJECT_KEY LIKE ? AND DECISION IS NOT NULL AND OBJECTIVE_KEY IS NULL",
            "SubjectKey AuthorId RecordedAt Reason WriteKind Decision Title WhyNow PersonId StoodDay LeftAsIs AlignedTo Place Draft Ended"),
    KEY_RESULTS(
            Section.KEY_RESULTS,
            AoRevision.class,
            "SUBJECT_KEY LIKE ? AND DECISION IS NOT NULL AND OBJECTIVE_KEY IS NOT NULL",
            "SubjectKey AuthorId RecordedAt Reason WriteKind Decision ObjectiveKey Title MeasureType Baseline Target Comparison Unit"
                    + " Weight PersonId Ambition Place Draft Ended"),
    CHECK_INS(
            Section.CHECK_INS,
            AoCheckIn.class,
            "KEY_RESULT_KEY LIKE ?",
            "ClientId KeyResultKey DayTold RecordedAt AuthorId Source CurrentValue Confidence WhatGotUsHere InTheWay"
                    + " NextStep LastStep Corrects"),
    JUST_DO_ITS(
            Section.JUST_DO_ITS,
            AoJustDoIt.class,
            "AREA_KEY = ?",
            "JustDoItKey ClientId Decision CycleLabel ObjectiveKey Place Title OwnerId Done Removed"),
    HEALTH_METRICS(
            Section.HEALTH_METRICS,
            AoHealthMetric.class,
            "AREA_KEY = ?",
            "MetricKey MetricName Unit Lowest Highest Removed"),
    HEALTH_READINGS(
            Section.HEALTH_READINGS,
            AoHealthReading.class,
            "METRIC_KEY LIKE ?",
            "ClientId MetricKey DayRead RecordedAt AuthorId ReadValue"),
    SCORES(Section.SCORES, AoScore.class, "KEY_RESULT_KEY LIKE ?", "KeyResultKey Score Because Lesson Outcome"),
    TEAM_ANSWERS(Section.TEAM_ANSWERS, AoTeamAnswers.class, "DECISION LIKE ?", "Decision Helped Differently"),
    CONTINUATIONS(
            Section.CONTINUATIONS,
            AoContinuation.class,
            "SUCCESSOR LIKE ? AND CYCLES_AGO = 1",
            "Successor Predecessor"),
    VERSIONS(
            Section.VERSIONS,
            AoRevision.class,
            "(SUBJECT_KEY LIKE ? OR SUBJECT_KEY LIKE ? OR SUBJECT_KEY LIKE ? OR SUBJECT_KEY LIKE ? OR SUBJECT_KEY LIKE ? OR SUBJECT_KEY LIKE ?"
                    + " OR SUBJECT_KEY LIKE ?"
                    + " OR SUBJECT_KEY IN (?, ?)) AND DECISION IS NULL",
            "SubjectKey AuthorId RecordedAt Reason WriteKind Title Unit Baseline Target GoneWithout DecidedOn Ended Closed Continues"
                    + " Score Lesson Outcome");

    private static final String DAYS = ":____-__-__:____-__-__";

    private final Section section;
    private final Class<? extends RawEntity<Integer>> table;
    private final String ofArea;
    private final String properties;

    ArchivedTable(Section section, Class<? extends RawEntity<Integer>> table, String ofArea, String properties) {
        this.section = section;
        this.table = table;
        this.ofArea = ofArea;
        this.properties = properties;
    }

    static ArchivedTable of(Section section) {
        return Arrays.stream(values())
                .filter(one -> one.section == section)
                .findFirst()
                .orElseThrow();
    }

    Section section() {
        return section;
    }

    Class<? extends RawEntity<Integer>> table() {
        return table;
    }

    List<String> properties() {
        return List.of(properties.split(" ", -1));
    }

    /** The condition of the rows of an area. */
    String ofArea() {
        return ofArea;
    }

    /** Its parameters. A key has no sign that means something to LIKE; a decision has as many as a day has. */
    List<Object> parameters(String area) {
        return switch (this) {
            case VERSIONS ->
                List.of(
                        area + "-J%",
                        area + "-H%",
                        area + "-KR%:score",
                        area + "-O%:end",
                        area + "-O%:note",
                        area + DAYS,
                        area + DAYS + ":answers",
                        area,
                        "PARAMETERS:" + area);
            case TEAM_ANSWERS -> List.of(area + DAYS);
            case OBJECTIVES, KEY_RESULTS, CHECK_INS, HEALTH_READINGS, SCORES, CONTINUATIONS -> List.of(area + "-%");
            default -> List.of(area);
        };
    }

    /** As Active Objects names it: {@code AREA_KEY}. */
    static String column(String property) {
        return property.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(java.util.Locale.ROOT);
    }

    /** All properties that the archive takes from a table. */
    static Stream<String> propertiesOf(Class<?> table) {
        return Arrays.stream(values()).filter(one -> one.table.equals(table)).flatMap(one -> one.properties().stream());
    }
}
