package org.headway.okr.storage;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.java.ao.schema.Table;
import org.headway.okr.testing.TestActiveObjects;

/** Every row of a PostgreSQL database many times over, each time with keys of its own. */
record Multiplied(Connection connection, int times) {

    private static final Set<String> KEYS = Set.of(
            "AREA_KEY",
            "OBJECTIVE_KEY",
            "KEY_RESULT_KEY",
            "JUST_DO_IT_KEY",
            "METRIC_KEY",
            "SUBJECT_KEY",
            "SLOT",
            "DECISION",
            "CLIENT_ID",
            "USER_KEY",
            "CONTAINER_ID",
            "SCOPE",
            "IN_FORCE_FOR");

    private static final int ENOUGH_ROWS = 10_000;

    void multiply() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (Class<?> table : AoStatus.TABLES) {
                String name = TestActiveObjects.PREFIX
                        + table.getAnnotation(Table.class).value();
                List<String> columns = columns(name);
                String copied = String.join(
                        ", ",
                        columns.stream()
                                .map(column -> KEYS.contains(column)
                                        ? quoted(column) + " || '-' || n.i"
                                        : Set.of("AUTHOR_ID", "CHAMPION_ID", "SPONSOR_ID")
                                                        .contains(column)
                                                ? quoted(column) + " + n.i"
                                                : quoted(column))
                                .toList());
                statement.execute("INSERT INTO " + quoted(name) + " ("
                        + String.join(
                                ", ", columns.stream().map(Multiplied::quoted).toList())
                        + ") SELECT " + copied + " FROM " + quoted(name) + ", generate_series(2, "
                        + times(quoted(name), statement) + ") n(i)");
            }
            statement.execute("ANALYZE");
        }
    }

    /** More often where a programme has few rows of a kind: a planner reads a small table as a whole, and rightly so. */
    private int times(String table, Statement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery("SELECT count(*) FROM " + table)) {
            int one = rows.next() ? Math.max(1, rows.getInt(1)) : 1;
            return Math.max(times, ENOUGH_ROWS / one);
        }
    }

    private List<String> columns(String table) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet columns = connection.getMetaData().getColumns(null, "public", table, "%")) {
            while (columns.next()) {
                names.add(columns.getString("COLUMN_NAME"));
            }
        }
        names.remove("ID");
        return names;
    }

    private static String quoted(String name) {
        return '"' + name + '"';
    }
}
