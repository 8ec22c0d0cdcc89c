package org.headway.devhost.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import net.java.ao.DatabaseProvider;
import net.java.ao.DisposableDataSource;
import net.java.ao.EntityManager;
import net.java.ao.EntityManagerConfiguration;
import net.java.ao.RawEntity;
import net.java.ao.SchemaConfiguration;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.info.CachingEntityInfoResolverFactory;
import net.java.ao.schema.info.EntityInfoResolverFactory;
import org.headway.devhost.StartFailure;

/** Makes the real Active Objects engine for a database. */
final class Engine {
    private record Configuration(NameConverters names, SchemaConfiguration schema, EntityInfoResolverFactory resolvers)
            implements EntityManagerConfiguration {
        @Override
        public boolean useWeakCache() {
            return true;
        }

        @Override
        public NameConverters getNameConverters() {
            return names;
        }

        @Override
        public SchemaConfiguration getSchemaConfiguration() {
            return schema;
        }

        @Override
        public EntityInfoResolverFactory getEntityInfoResolverFactory() {
            return resolvers;
        }
    }

    private Engine() {}

    @SuppressWarnings({"unchecked", "rawtypes"})
    static EntityManager create(
            DataSource pool,
            DisposableDataSource dataSource,
            NameConverters names,
            List<Class<? extends RawEntity<?>>> entities) {
        DatabaseProvider provider = provider(pool, dataSource);
        EntityInfoResolverFactory resolvers = new CachingEntityInfoResolverFactory();
        EntityCheck check = new EntityCheck(resolvers.create(names, provider.getTypeManager()));
        entities.forEach(entity -> check.check((Class) entity));
        String prefix = names.getTableNameConverter().getName(entities.get(0)).substring(0, 10);
        SchemaConfiguration ownTables = (table, caseSensitive) ->
                caseSensitive ? table.startsWith(prefix) : table.regionMatches(true, 0, prefix, 0, prefix.length());
        return new EntityManager(provider, new Configuration(names, ownTables, resolvers));
    }

    private static DatabaseProvider provider(DataSource pool, DisposableDataSource dataSource) {
        try (Connection connection = pool.getConnection()) {
            String product = connection.getMetaData().getDatabaseProductName();
            return switch (product) {
                case "H2" -> new H2DatabaseProvider(dataSource, "PUBLIC");
                case "PostgreSQL" -> new PostgreSQLDatabaseProvider(dataSource, "public");
                default -> throw new StartFailure("The dev host does not know the database " + product);
            };
        } catch (SQLException failure) {
            throw new StartFailure("The database cannot be reached", failure);
        }
    }
}
