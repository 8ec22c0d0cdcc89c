package org.headway.okr.service;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/** Runs a command's work in a transaction, and again in a new one where another write came first. */
@Named
public final class Writes {

    /** Enough for sixteen writers who all want the same row: one of them lands with every attempt. */
    static final int ATTEMPTS = 50;

    private final Transactions transactions;

    @Inject
    public Writes(Transactions transactions) {
        this.transactions = transactions;
    }

    /** The work's result; empty if another write came first, and then nothing was stored. */
    public <T> Optional<T> once(Supplier<T> work) {
        try {
            return Optional.of(transactions.run(work));
        } catch (ConcurrentWrite theirsCameFirst) {
            return Optional.empty();
        }
    }

    /**
     * Runs an edit that was made on one version, and stores nothing if the stored one has moved on. A race that was lost for
     * another reason (somebody new was made known twice at once) is run again.
     *
     * @param seen the version the editor saw
     * @param mine what the editor wants
     * @param stored reads what is there now; {@code version} is its version
     */
    public <T> T edit(int seen, T mine, Supplier<T> stored, ToIntFunction<T> version, Supplier<T> work) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            T theirs = stored.get();
            if (version.applyAsInt(theirs) != seen) {
                throw new StaleVersion(theirs, mine);
            }
            Optional<T> result = once(work);
            if (result.isPresent()) {
                return result.get();
            }
        }
        throw new Busy();
    }

    /** The work's result from the first attempt that no other write got in the way of; empty if none did. */
    public <T> Optional<T> untilItLands(Supplier<T> work) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<T> result = once(work);
            if (result.isPresent()) {
                return result;
            }
        }
        return Optional.empty();
    }
}
