package org.headway.okr.testing;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DBParam;
import net.java.ao.DatabaseProvider;
import net.java.ao.EntityManager;
import net.java.ao.EntityManagerConfiguration;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import net.java.ao.SchemaConfiguration;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianIndexNameConverter;
import net.java.ao.atlassian.AtlassianSequenceNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.atlassian.AtlassianTriggerNameConverter;
import net.java.ao.atlassian.AtlassianUniqueNameConverter;
import net.java.ao.builder.SimpleNameConverters;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.info.CachingEntityInfoResolverFactory;
import net.java.ao.schema.info.EntityInfoResolverFactory;

/** The real Active Objects behind the products' interface, with the products' names for tables. */
public final class TestActiveObjects implements ActiveObjects {

    /** What the products make of the namespace {@code org.headway.okr}. */
    public static final String PREFIX = TablePrefixes.of("org.headway.okr");

    private final TransactionalPool pool;
    private final EntityManager entities;

    @SafeVarargs
    public TestActiveObjects(TestDatabase database, DataSource source, Class<? extends RawEntity<?>>... tables) {
        this.pool = new TransactionalPool(source);
        DatabaseProvider provider = database == TestDatabase.H2
                ? new H2DatabaseProvider(pool.forActiveObjects(), "PUBLIC")
                : new PostgreSQLDatabaseProvider(pool.forActiveObjects(), "public");
        this.entities = new EntityManager(provider, new Configuration());
        try {
            entities.migrate(tables);
        } catch (SQLException failure) {
            throw new ActiveObjectsException(failure);
        }
    }

    @Override
    public <T extends RawEntity<K>, K> T create(Class<T> type, DBParam... columns) {
        try {
            return entities.create(type, columns);
        } catch (SQLException failure) {
            throw new ActiveObjectsException(failure);
        }
    }

    @Override
    public <T extends RawEntity<K>, K> void create(Class<T> type, List<Map<String, Object>> rows) {
        try {
            entities.create(type, rows);
        } catch (SQLException failure) {
            throw new ActiveObjectsException(failure);
        }
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, Query query) {
        try {
            return entities.find(type, query);
        } catch (SQLException failure) {
            throw new ActiveObjectsException(failure);
        }
    }

    @Override
    public <K> int deleteWithSQL(Class<? extends RawEntity<K>> type, String criteria, Object... parameters) {
        try {
            return entities.deleteWithSQL(type, criteria, parameters);
        } catch (SQLException failure) {
            throw new ActiveObjectsException(failure);
        }
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type) {
        try {
            return entities.count(type);
        } catch (SQLException failure) {
            throw new ActiveObjectsException(failure);
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    public void migrate(Class<? extends RawEntity<?>>... tables) {
        try {
            entities.migrate(tables);
        } catch (SQLException failure) {
            throw new ActiveObjectsException(failure);
        }
    }

    @Override
    public <T> T executeInTransaction(TransactionCallback<T> work) {
        return pool.inTransaction(work::doInTransaction);
    }

    private static final class Configuration implements EntityManagerConfiguration {

        @Override
        @Deprecated
        public boolean useWeakCache() {
            return true;
        }

        @Override
        public NameConverters getNameConverters() {
            return new SimpleNameConverters(
                    new AtlassianTableNameConverter(PREFIX::concat),
                    new AtlassianFieldNameConverter(),
                    new AtlassianSequenceNameConverter(),
                    new AtlassianTriggerNameConverter(),
                    new AtlassianIndexNameConverter(),
                    new AtlassianUniqueNameConverter());
        }

        @Override
        public SchemaConfiguration getSchemaConfiguration() {
            return (table, caseSensitive) -> table.toUpperCase(Locale.ROOT).startsWith(PREFIX);
        }

        @Override
        public EntityInfoResolverFactory getEntityInfoResolverFactory() {
            return new CachingEntityInfoResolverFactory();
        }
    }
}
