package org.headway.okr.storage;

import static java.util.stream.Collectors.joining;

import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.java.ao.Entity;
import net.java.ao.schema.Table;
import org.headway.okr.service.admin.StatusLine;
import org.headway.okr.service.admin.StatusLines;
import org.headway.okr.storage.upgrade.UpgradeTask001SayAreasOfRevisions;

/** The tables: a statement for each, however many rows it has. */
@Named
final class AoStatus implements StatusLines {

    static final List<Class<? extends Entity>> TABLES = List.of(
            AoArea.class,
            AoCycleDecision.class,
            AoObjective.class,
            AoObjectiveArea.class,
            AoContinuation.class,
            AoKeyResult.class,
            AoCheckIn.class,
            AoScore.class,
            AoTeamAnswers.class,
            AoJustDoIt.class,
            AoHealthMetric.class,
            AoHealthReading.class,
            AoActionLink.class,
            AoIssueMirror.class,
            AoPull.class,
            AoParameters.class,
            AoPerson.class,
            AoRevision.class);

    private final AoTables tables;

    public AoStatus(AoTables tables) {
        this.tables = tables;
    }

    @Override
    public int place() {
        return 20;
    }

    @Override
    public List<StatusLine> lines() {
        Map<String, Integer> rows = new TreeMap<>();
        for (Class<? extends Entity> table : TABLES) {
            var unused = rows.put(table.getAnnotation(Table.class).value(), tables.count(table));
        }
        String version =
                new UpgradeTask001SayAreasOfRevisions().getModelVersion().toString();
        return List.of(
                StatusLine.plain("okr.admin.health.prefix", TablePrefix.name()),
                StatusLine.plain("okr.admin.health.schema", version),
                StatusLine.plain(
                        "okr.admin.health.rows",
                        rows.entrySet().stream()
                                .map(table -> table.getKey() + " " + table.getValue())
                                .collect(joining(" \u00b7 "))));
    }
}
