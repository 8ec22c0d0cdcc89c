package org.headway.okr.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import net.java.ao.DisposableDataSource;

/**
 * Connections as the products give them: in a transaction a thread keeps its own, an inner transaction joins the outer,
 * and one that failed cannot be committed any more.
 */
final class TransactionalPool {

    private final DataSource pool;
    private final ThreadLocal<Transaction> current = new ThreadLocal<>();

    TransactionalPool(DataSource pool) {
        this.pool = pool;
    }

    DisposableDataSource forActiveObjects() {
        return (DisposableDataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {DisposableDataSource.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getConnection" -> connection();
                    case "dispose" -> null;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    <T> T inTransaction(Supplier<T> work) {
        return current.get() == null ? begin(work) : join(current.get(), work);
    }

    private <T> T begin(Supplier<T> work) {
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            Transaction transaction = new Transaction(connection);
            current.set(transaction);
            try {
                T answer = join(transaction, work);
                if (transaction.failed) {
                    throw new IllegalStateException("the transaction went on after a failure");
                }
                connection.commit();
                return answer;
            } finally {
                current.remove();
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static <T> T join(Transaction transaction, Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException | Error failure) {
            transaction.failed = true;
            throw failure;
        }
    }

    private Connection connection() throws SQLException {
        Transaction transaction = current.get();
        return transaction == null ? pool.getConnection() : unclosed(transaction.connection);
    }

    private static Connection unclosed(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                TransactionalPool.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        return null;
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                });
    }

    private static final class Transaction {

        private final Connection connection;
        private boolean failed;

        private Transaction(Connection connection) {
            this.connection = connection;
        }
    }
}
