package org.headway.devhost.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import net.java.ao.ActiveObjectsException;
import net.java.ao.EntityManager;
import net.java.ao.RawEntity;

/** The plugin's Active Objects: unusable until its {@code <ao>} module is enabled, then waiting for the schema. */
public final class PluginStorage {
    private final DataSource pool;
    private final Transactions transactions;
    private volatile CompletableFuture<EntityManager> manager;

    public PluginStorage(DataSource pool, StatementCount statements) {
        this.pool = pool;
        this.transactions =
                new Transactions(statements.counting(pool), () -> manager().flushAll());
    }

    /** Starts upgrade tasks and migration on a thread of their own, as the products do. */
    public void enable(
            String namespace,
            List<Class<? extends RawEntity<?>>> entities,
            List<ActiveObjectsUpgradeTask> upgradeTasks) {
        EntityManager created = Engine.create(pool, transactions.dataSource(), Names.converters(namespace), entities);
        manager = CompletableFuture.supplyAsync(
                () -> {
                    new Upgrades(pool, namespace).run(upgradeTasks, facade(() -> created), transactions);
                    return migrated(created, entities);
                },
                task -> new Thread(task, "active-objects-migration").start());
    }

    /** The service, as plugins import it. */
    public ActiveObjects facade() {
        return facade(this::manager);
    }

    private ActiveObjects facade(Supplier<EntityManager> ready) {
        return (ActiveObjects) Proxy.newProxyInstance(
                ActiveObjects.class.getClassLoader(),
                new Class<?>[] {ActiveObjects.class},
                (proxy, method, arguments) -> {
                    if (method.getDeclaringClass() == Object.class) {
                        return method.invoke(this, arguments);
                    }
                    if (method.getName().equals("executeInTransaction")) {
                        ready.get();
                        return transactions.execute(((TransactionCallback<?>) arguments[0])::doInTransaction);
                    }
                    return call(ready.get(), method, arguments);
                });
    }

    private static Object call(EntityManager manager, Method method, Object[] arguments) throws Throwable {
        try {
            // The facade repeats the entity manager's methods, without their checked exceptions.
            return EntityManager.class
                    .getMethod(method.getName(), method.getParameterTypes())
                    .invoke(manager, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getCause() instanceof SQLException sql ? new ActiveObjectsException(sql) : failure.getCause();
        }
    }

    private EntityManager manager() {
        if (manager == null) {
            throw new IllegalStateException("Active Objects is called before the <ao> module is enabled:"
                    + " never call it in a constructor or a @PostConstruct method");
        }
        try {
            return manager.join();
        } catch (CompletionException failure) {
            throw new ActiveObjectsException("The plugin's tables could not be made", failure.getCause());
        }
    }

    /** Waits until the tables are there, if there are any. */
    public void awaitMigration() {
        if (manager != null) {
            manager();
        }
    }

    private static EntityManager migrated(EntityManager manager, List<Class<? extends RawEntity<?>>> entities) {
        try {
            manager.migrate(entities.<Class<? extends RawEntity<?>>>toArray(new Class[0]));
            return manager;
        } catch (SQLException failure) {
            throw new ActiveObjectsException(failure);
        }
    }
}
