package org.headway.okr.testing;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** The databases that every storage test runs on. Both run READ COMMITTED, as the products do. */
public enum TestDatabase {
    H2,
    POSTGRESQL;

    private final AtomicInteger made = new AtomicInteger();

    /** Makes an empty database and says how to reach it, from other processes too where it is PostgreSQL. */
    public String newUrl() {
        String name = "headway_" + made.incrementAndGet();
        return switch (this) {
            case H2 -> "jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000";
            case POSTGRESQL -> {
                create(name);
                yield PostgresServer.running().url(name);
            }
        };
    }

    public static DataSource pool(String url, int connections) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(url.startsWith("jdbc:h2:") ? "sa" : "postgres");
        config.setMaximumPoolSize(connections);
        config.setMinimumIdle(0);
        // Nobody closes a test's pool: its connections go as soon as they rest.
        config.setIdleTimeout(10_000);
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        return new HikariDataSource(config);
    }

    private static void create(String database) {
        try (HikariDataSource source =
                        (HikariDataSource) pool(PostgresServer.running().url("postgres"), 1);
                Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + database);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
