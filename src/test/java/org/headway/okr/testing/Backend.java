package org.headway.okr.testing;

import java.util.function.Supplier;
import org.headway.okr.storage.AoStores;

/** What the contract of a store is tested on. */
public enum Backend {
    IN_MEMORY(Stores::inMemory),
    H2(() -> onNew(TestDatabase.H2)),
    POSTGRESQL(() -> onNew(TestDatabase.POSTGRESQL));

    private final Supplier<Stores> opens;

    Backend(Supplier<Stores> opens) {
        this.opens = opens;
    }

    /** Opens empty stores. */
    public Stores open() {
        return opens.get();
    }

    private static Stores onNew(TestDatabase database) {
        return AoStores.on(database, TestDatabase.pool(database.newUrl(), 20));
    }
}
