package org.headway.okr.storage;

import static org.headway.okr.testing.Fixtures.ANNA;
import static org.headway.okr.testing.Fixtures.BEN;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import org.headway.okr.service.store.CoachStore;
import org.headway.okr.testing.Backend;
import org.junit.Test;

public class CoachStoreContractTest extends StoreContract {

    private final CoachStore coaching = stores.coaching();

    public CoachStoreContractTest(Backend backend) {
        super(backend);
    }

    @Test
    public void everybodyIsAskedUntilTheySayOtherwise() {
        assertTrue(coaching.mayAsk(ANNA));
        coaching.let(ANNA, false);
        coaching.let(ANNA, false);
        assertFalse(coaching.mayAsk(ANNA));
        assertTrue(coaching.mayAsk(BEN));
        coaching.let(ANNA, true);
        assertTrue(coaching.mayAsk(ANNA));
    }
}
