package org.headway.okr.storage;

import static org.headway.okr.testing.Fixtures.aCheckIn;
import static org.headway.okr.testing.Fixtures.aKeyResult;
import static org.headway.okr.testing.Fixtures.anObjective;
import static org.junit.Assert.assertEquals;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.RawEntity;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.testing.CountedStatements;
import org.headway.okr.testing.ObjectiveFixture.Made;
import org.headway.okr.testing.TestDatabase;
import org.junit.Test;

public class ArchiveTest {

    /** Follows from what is in the file, or is no part of an area. */
    private static final Set<String> LEFT_OUT = Set.of(
            "AREA.CONTAINER_TYPE CONTAINER_ID CONTAINER_KEY VERSION REMOVED ISSUE_PROJECT ISSUE_TYPE",
            "PARAMETERS.SCOPE IN_FORCE_FOR VERSION",
            "CYCLE_DECISION.AREA_KEY VERSION CLOSED_BY_ID CLOSED_ON",
            "REVISION.SLOT VERSION MADE AREA_KEY",
            "SCORE.DECISION CYCLE_LABEL VERSION",
            "TEAM_ANSWERS.VERSION",
            "CONTINUATION.CYCLES_AGO",
            "ISSUE_MIRROR.SLOT KEY_RESULT_KEY NEXT_STEP ISSUE_ID PROJECT_ID REVISION",
            "OBJECTIVE_AREA.OBJECTIVE_KEY AREA_KEY SHARED_AT ENDED_AT",
            "OBJECTIVE.OBJECTIVE_KEY AREA_KEY NUMBER_IN_AREA DECISION TITLE WHY_NOW SPONSOR_ID STOOD_DAY LEFT_AS_IS PLACE"
                    + " DRAFT VERSION REMOVED",
            "KEY_RESULT.KEY_RESULT_KEY AREA_KEY NUMBER_IN_AREA OBJECTIVE_KEY DECISION CYCLE_LABEL VERSION REMOVED TITLE"
                    + " TITLE_SEARCH WEIGHT CHAMPION_ID AMBITION PLACE DRAFT CHECK_INS LATEST_VALUE CONFIDENCE NEXT_STEP NEXT_STEP_ISSUE CONTINUES"
                    + " LATEST_DAY LATEST_AT TREND MEASURE_TYPE BASELINE TARGET COMPARISON UNIT",
            "CHECK_IN.SLOT PLACE BROUGHT_IN NEXT_STEP_ISSUE",
            "ACTION_LINK.SLOT CLIENT_ID KEY_RESULT_KEY ISSUE_ID NEXT_STEP LINKED_BY_ID LINKED_AT VERSION REMOVED",
            "JUST_DO_IT.AREA_KEY NUMBER_IN_AREA FIRST_DAY LAST_DAY VERSION",
            "HEALTH_METRIC.AREA_KEY NUMBER_IN_AREA VERSION READINGS LATEST_VALUE LATEST_DAY",
            "HEALTH_READING.SLOT PLACE",
            "PULL.SLOT ACCOUNT_ID VERSION STEP PLACE DONE TOTAL BEGUN_AT BEAT_AT ENDED_AT PROBLEM",
            "PERSON.USER_KEY USER_NAME");

    /** A new column is a field of its section and a property of {@link ArchivedTable}, or it is left out here. */
    @Test
    public void everyColumnIsInAFileOrFollowsFromIt() {
        Set<String> leftOut = LEFT_OUT.stream()
                .flatMap(line -> {
                    String table = line.substring(0, line.indexOf('.'));
                    return Arrays.stream(line.substring(line.indexOf('.') + 1).split(" "))
                            .map(column -> table + "." + column);
                })
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> kept = new TreeSet<>();
        for (Class<? extends RawEntity<?>> table : AoStatus.TABLES) {
            String name = table.getAnnotation(net.java.ao.schema.Table.class).value() + ".";
            Set<String> exported =
                    ArchivedTable.propertiesOf(table).map(ArchivedTable::column).collect(Collectors.toSet());
            columns(table).filter(column -> !exported.contains(column)).forEach(column -> kept.add(name + column));
        }
        assertEquals(leftOut, kept);
    }

    private static Stream<String> columns(Class<?> table) {
        return Arrays.stream(table.getMethods())
                .filter(method -> method.getDeclaringClass().getPackageName().startsWith("org.headway"))
                .map(Method::getName)
                .filter(name -> name.startsWith("get") || name.startsWith("is"))
                .map(name -> ArchivedTable.column(name.replaceFirst("^(get|is)", "")))
                .distinct();
    }

    @Test
    public void anExportReadsAThousandEntriesAtATime() {
        CountedStatements statements = new CountedStatements();
        AoStores.Archived opened =
                AoStores.archived(TestDatabase.H2, statements.around(TestDatabase.pool(TestDatabase.H2.newUrl(), 2)));
        Made made = anObjective().with(aKeyResult()).storedIn(opened.stores());
        int empty = statementsOfAnExport(opened, statements);
        assertEquals("a page of each section, and one of people", 14, empty);
        for (int number = 0; number < AoAreaArchive.PAGE; number++) {
            aCheckIn().storedFor(made.keyResult(), opened.stores());
        }
        assertEquals("one page more", empty + 1, statementsOfAnExport(opened, statements));
    }

    private static int statementsOfAnExport(AoStores.Archived opened, CountedStatements statements) {
        return statements.of(() -> {
            opened.archive().read(new AreaKey("ENG"), entry -> {});
            return List.of();
        });
    }
}
