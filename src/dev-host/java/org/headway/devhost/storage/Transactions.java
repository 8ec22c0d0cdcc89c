package org.headway.devhost.storage;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DisposableDataSource;

/** One connection per thread and transaction; an inner transaction joins the outer one. */
final class Transactions {
    private final DataSource pool;
    private final Runnable afterRollback;
    private final ThreadLocal<Transaction> current = new ThreadLocal<>();

    private static final class Transaction {
        private final Connection connection;
        private boolean doomed;

        private Transaction(Connection connection) {
            this.connection = connection;
        }
    }

    Transactions(DataSource pool, Runnable afterRollback) {
        this.pool = pool;
        this.afterRollback = afterRollback;
    }

    /** The pool as Active Objects sees it: inside a transaction always the same connection. */
    DisposableDataSource dataSource() {
        return proxy(
                DisposableDataSource.class,
                pool,
                "getConnection",
                () -> current.get() == null
                        ? pool.getConnection()
                        : proxy(Connection.class, current.get().connection, "close", () -> null));
    }

    <T> T execute(Supplier<T> work) {
        return current.get() == null ? begin(work) : join(work);
    }

    private <T> T join(Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException | Error failure) {
            current.get().doomed = true;
            throw failure;
        }
    }

    private <T> T begin(Supplier<T> work) {
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            current.set(new Transaction(connection));
            try {
                T result = join(work);
                if (current.get().doomed) {
                    throw new IllegalStateException("Rolled back, because an inner transaction failed");
                }
                connection.commit();
                return result;
            } catch (RuntimeException | Error | SQLException failure) {
                connection.rollback();
                afterRollback.run();
                throw failure;
            } finally {
                current.remove();
                connection.setAutoCommit(true);
            }
        } catch (SQLException failure) {
            throw new ActiveObjectsException(failure);
        }
    }

    private interface Call {
        Object answer() throws SQLException;
    }

    private static <T> T proxy(Class<T> type, Object target, String method, Call instead) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, called, args) -> {
            if (called.getName().equals(method)) {
                return instead.answer();
            }
            if (called.getName().equals("dispose")) {
                return null;
            }
            try {
                return called.invoke(target, args);
            } catch (InvocationTargetException failure) {
                throw failure.getCause();
            }
        }));
    }
}
