package org.headway.okr.storage;

import org.headway.okr.testing.Backend;
import org.headway.okr.testing.Stores;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** What a store promises, on every backend: the fake keeps the promises of the real one. */
@RunWith(Parameterized.class)
public abstract class StoreContract {

    final Stores stores;

    StoreContract(Backend backend) {
        stores = backend.open();
    }

    @Parameters(name = "{0}")
    public static Backend[] backends() {
        return Backend.values();
    }
}
