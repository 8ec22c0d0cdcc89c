package org.headway.devhost.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import javax.sql.DataSource;
import net.java.ao.ActiveObjectsException;

/** Runs upgrade tasks by ascending model version, each in a transaction and once; the products keep the version elsewhere. */
record Upgrades(DataSource pool, String namespace) {
    private static final String TABLE =
            "CREATE TABLE IF NOT EXISTS HOST_MODEL_VERSION (NAMESPACE VARCHAR(255) PRIMARY KEY, VERSION VARCHAR(20))";

    void run(List<ActiveObjectsUpgradeTask> tasks, ActiveObjects ao, Transactions transactions) {
        tasks.stream()
                .sorted(Comparator.comparingInt(task -> number(task.getModelVersion())))
                .forEach(task -> {
                    ModelVersion current = ModelVersion.valueOf(stored());
                    if (number(task.getModelVersion()) > number(current)) {
                        transactions.execute(() -> {
                            task.upgrade(current, ao);
                            return null;
                        });
                        store(task.getModelVersion().toString());
                    }
                });
    }

    private static int number(ModelVersion version) {
        return Integer.parseInt(version.toString());
    }

    private String stored() {
        try (Connection connection = pool.getConnection()) {
            connection.createStatement().execute(TABLE);
            PreparedStatement query =
                    connection.prepareStatement("SELECT VERSION FROM HOST_MODEL_VERSION WHERE NAMESPACE = ?");
            query.setString(1, namespace);
            ResultSet row = query.executeQuery();
            return row.next() ? row.getString(1) : null;
        } catch (SQLException failure) {
            throw new ActiveObjectsException(failure);
        }
    }

    private void store(String version) {
        try (Connection connection = pool.getConnection()) {
            for (String sql : List.of(
                    "DELETE FROM HOST_MODEL_VERSION WHERE VERSION <> ? AND NAMESPACE = ?",
                    "INSERT INTO HOST_MODEL_VERSION (VERSION, NAMESPACE) VALUES (?, ?)")) {
                PreparedStatement change = connection.prepareStatement(sql);
                change.setString(1, version);
                change.setString(2, namespace);
                change.executeUpdate();
            }
        } catch (SQLException failure) {
            throw new ActiveObjectsException(failure);
        }
    }
}
