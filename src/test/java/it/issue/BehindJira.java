package it.issue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** What happens to issues while nobody listens: written into the database of the dev host's Jira, past every event. */
record BehindJira(String database) {

    void delete(Issues.Made issue) throws SQLException {
        run("CREATE TABLE KEPT_ISSUE AS SELECT * FROM HOST_ISSUE WHERE ID = " + issue.id());
        run("CREATE TABLE KEPT_FIELD AS SELECT * FROM HOST_ISSUE_FIELD WHERE ISSUE_ID = " + issue.id());
        run("DELETE FROM HOST_ISSUE_FIELD WHERE ISSUE_ID = " + issue.id());
        run("DELETE FROM HOST_ISSUE WHERE ID = " + issue.id());
    }

    /** As from a backup: what was deleted is there again, with the id that it had. */
    void bringBack() throws SQLException {
        run("INSERT INTO HOST_ISSUE SELECT * FROM KEPT_ISSUE");
        run("INSERT INTO HOST_ISSUE_FIELD SELECT * FROM KEPT_FIELD");
    }

    /** Where it has the number 9000. */
    void move(Issues.Made issue, String project) throws SQLException {
        String target = project(project);
        run("UPDATE HOST_ISSUE SET NUMBER = 9000, PROJECT_ID = " + target + " WHERE ID = " + issue.id());
        run("INSERT INTO HOST_ISSUE_PLACE (PROJECT_ID, NUMBER, ISSUE_ID) VALUES (" + target + ", 9000, " + issue.id()
                + ")");
    }

    void rename(Issues.Made issue, String summary) throws SQLException {
        run("UPDATE HOST_ISSUE_FIELD SET CONTENT = '" + summary + "' WHERE FIELD = 'SUMMARY' AND ISSUE_ID = "
                + issue.id());
    }

    void archive(Issues.Made issue, boolean archived) throws SQLException {
        run("UPDATE HOST_ISSUE SET ARCHIVED = " + archived + " WHERE ID = " + issue.id());
    }

    void renameProject(String key, String another) throws SQLException {
        run("INSERT INTO HOST_PROJECT_KEY (PROJECT_KEY, PROJECT_ID) VALUES ('" + another + "', " + project(key) + ")");
        run("UPDATE HOST_PROJECT SET PROJECT_KEY = '" + another + "' WHERE PROJECT_KEY = '" + key + "'");
    }

    void archiveProject(String key, boolean archived) throws SQLException {
        run("UPDATE HOST_ISSUE SET ARCHIVED = " + archived + " WHERE PROJECT_ID = " + project(key));
    }

    void deleteProject(String key) throws SQLException {
        String project = project(key);
        run("DELETE FROM HOST_ISSUE WHERE PROJECT_ID = " + project);
        run("DELETE FROM HOST_PROJECT_KEY WHERE PROJECT_ID = " + project);
        run("DELETE FROM HOST_PROJECT WHERE ID = " + project);
    }

    String project(String key) throws SQLException {
        return first("SELECT ID FROM HOST_PROJECT WHERE PROJECT_KEY = '" + key + "'");
    }

    /** The project that the mirror has an issue in; empty if it does not know the issue. */
    String mirrored(Issues.Made issue) throws SQLException {
        return first("SELECT \"PROJECT_ID\" FROM \"AO_3B0887_ISSUE_MIRROR\" WHERE \"ISSUE_ID\" = '" + issue.id() + "'");
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database, "sa", "");
                Statement statement = connection.createStatement()) {
            boolean unused = statement.execute(sql);
        }
    }

    private String first(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database, "sa", "");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : "";
        }
    }
}
