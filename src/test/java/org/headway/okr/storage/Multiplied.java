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

    void multiply() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (Class<?> table : AoStores.TABLES) {
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
                        + ") SELECT " + copied + " FROM " + quoted(name) + ", generate_series(2, " + times + ") n(i)");
            }
            statement.execute("ANALYZE");
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
