package org.headway.devhost.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import org.headway.devhost.StartFailure;

/** Opens a product's database. */
public final class Databases {
    private Databases() {}

    public static HikariDataSource open(String url) {
        HikariConfig settings = new HikariConfig();
        settings.setJdbcUrl(url);
        settings.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        settings.setMaximumPoolSize(20);
        settings.setMinimumIdle(1);
        settings.setConnectionTimeout(5_000);
        if (url.startsWith("jdbc:h2:")) {
            settings.setUsername("sa");
        }
        try {
            return new HikariDataSource(settings);
        } catch (PoolInitializationException failure) {
            throw new StartFailure("The database " + url.replaceAll("\\?.*", "") + " cannot be opened", failure);
        }
    }
}
