package org.headway.okr.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Named;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.headway.okr.service.ConcurrentWrite;
import org.headway.okr.service.Transactions;

/**
 * Transactions of Active Objects. A lost race is recognised here, at the edge and outside the transaction: nothing can go
 * on in one that a database has already given up.
 */
@Named
final class AoTransactions implements Transactions {

    /** A value that is missing stays missing, however often it is tried. */
    private static final String NOT_NULL = "23502";

    private final ActiveObjects ao;

    /** Also names what the storage takes from the product; its other classes get the same service. */
    public AoTransactions(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public <T> T run(Supplier<T> work) {
        try {
            return ao.executeInTransaction(work::get);
        } catch (ConcurrentWrite lost) {
            throw lost;
        } catch (RuntimeException failure) {
            throw isLostRace(failure) ? new ConcurrentWrite("lost to another write", failure) : failure;
        }
    }

    /** Runs work that answers nothing. */
    void run(Runnable work) {
        Object unused = run(() -> {
            work.run();
            return Boolean.TRUE;
        });
    }

    /** SQL's class 23 is a violated constraint, class 40 a transaction that the database sacrificed to another. */
    private static boolean isLostRace(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                String state = sql.getSQLState();
                return (state.startsWith("23") && !state.equals(NOT_NULL)) || state.startsWith("40");
            }
        }
        return false;
    }
}
