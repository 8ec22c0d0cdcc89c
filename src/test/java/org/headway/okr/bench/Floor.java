package org.headway.okr.bench;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.headway.okr.testing.Fixtures;
import org.headway.okr.testing.TestActiveObjects;

/**
 * The least anybody could do for the same page: read the same rows with as many statements by plain JDBC, and concatenate
 * the same cells. No rights, no languages, no views.
 */
final class Floor {

    private final DataSource source;

    Floor(DataSource source) {
        this.source = source;
    }

    String html() throws SQLException {
        StringBuilder html = new StringBuilder(32 * 1024);
        try (Connection connection = source.getConnection()) {
            String area = areas(connection);
            decisions(connection, area);
            Map<Integer, String> people = people(connection);
            Map<String, String> objectives = objectives(connection, people);
            rows(connection, objectives, people, html);
        }
        return html.toString();
    }

    private static PreparedStatement read(Connection connection, String table, String where) throws SQLException {
        return connection.prepareStatement(
                "SELECT * FROM \"" + TestActiveObjects.PREFIX + table + "\" WHERE " + where + " ORDER BY \"ID\"");
    }

    private static String areas(Connection connection) throws SQLException {
        try (PreparedStatement statement = read(connection, "AREA", "\"CONTAINER_KEY\" = ?")) {
            statement.setString(1, Fixtures.SPACE.key());
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getString("AREA_KEY") : "";
            }
        }
    }

    private static void decisions(Connection connection, String area) throws SQLException {
        try (PreparedStatement statement = read(connection, "CYCLE_DECISION", "\"AREA_KEY\" = ?")) {
            statement.setString(1, area);
            statement.executeQuery().close();
        }
    }

    private static Map<Integer, String> people(Connection connection) throws SQLException {
        Map<Integer, String> people = new HashMap<>();
        try (PreparedStatement statement = read(connection, "PERSON", "1 = 1");
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                people.put(row.getInt("ID"), row.getString("USER_NAME"));
            }
        }
        return people;
    }

    private static Map<String, String> objectives(Connection connection, Map<Integer, String> people)
            throws SQLException {
        Map<String, String> html = new HashMap<>();
        try (PreparedStatement statement = read(connection, "OBJECTIVE", "\"REMOVED\" = FALSE");
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                html.put(
                        row.getString("OBJECTIVE_KEY"),
                        "<tr class=\"okr-objective\" role=\"row\"><th role=\"rowheader\" scope=\"rowgroup\">"
                                + escaped(row.getString("TITLE")) + "<span>" + escaped(row.getString("WHY_NOW"))
                                + "</span></th><td>" + escaped(people.get(row.getInt("SPONSOR_ID"))) + "</td></tr>");
            }
        }
        return html;
    }

    private static void rows(
            Connection connection, Map<String, String> objectives, Map<Integer, String> people, StringBuilder html)
            throws SQLException {
        String objective = "";
        try (PreparedStatement statement = read(connection, "KEY_RESULT", "\"REMOVED\" = FALSE");
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                if (!objective.equals(row.getString("OBJECTIVE_KEY"))) {
                    objective = row.getString("OBJECTIVE_KEY");
                    html.append(objectives.get(objective));
                }
                row(row, people, html);
            }
        }
    }

    private static void row(ResultSet row, Map<Integer, String> people, StringBuilder html) throws SQLException {
        String value = row.getString("LATEST_VALUE");
        BigDecimal from = new BigDecimal(row.getString("BASELINE"));
        BigDecimal to = new BigDecimal(row.getString("TARGET"));
        BigDecimal now = value == null ? from : new BigDecimal(value);
        BigDecimal share = now.subtract(from).movePointRight(2).divide(to.subtract(from), 0, RoundingMode.DOWN);
        html.append("<tr class=\"okr-kr\" role=\"row\" data-key=\"")
                .append(row.getString("KEY_RESULT_KEY"))
                .append("\"><td role=\"cell\"><button class=\"okr-more\" aria-expanded=\"false\"></button></td>")
                .append("<th role=\"rowheader\" scope=\"row\"><div class=\"okr-title\" dir=\"auto\"><span>")
                .append(escaped(people.get(row.getInt("CHAMPION_ID"))))
                .append("</span>")
                .append(escaped(row.getString("TITLE")))
                .append("</div></th><td role=\"cell\"><button class=\"okr-now okr-check-in\">")
                .append(now.toPlainString())
                .append(escaped(row.getString("UNIT")))
                .append("</button><div class=\"okr-way\" aria-hidden=\"true\"><i>")
                .append(from.toPlainString())
                .append("</i><i>")
                .append(to.toPlainString())
                .append("</i><u style=\"--okr-way:")
                .append(share)
                .append("\"></u><em>")
                .append(share)
                .append(" %</em></div></td><td role=\"cell\"><b>")
                .append(row.getInt("CONFIDENCE"))
                .append("</b><svg viewBox=\"0 0 56 16\"><path d=\"")
                .append(row.getString("TREND"))
                .append("\"/></svg></td><td role=\"cell\"><div class=\"okr-step\" dir=\"auto\">")
                .append(escaped(row.getString("NEXT_STEP")))
                .append("</div></td><td role=\"cell\"><span class=\"okr-age\">")
                .append(row.getString("LATEST_DAY"))
                .append("</span><button class=\"okr-check-in okr-do\">Check in</button></td></tr>");
    }

    private static String escaped(String text) {
        if (text == null) {
            return "";
        }
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
