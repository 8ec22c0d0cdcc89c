package org.headway.okr.storage;

import static org.headway.okr.testing.Fixtures.ANNA;
import static org.headway.okr.testing.Fixtures.ANNA_NOW;
import static org.headway.okr.testing.Fixtures.NOW;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.time.Duration;
import java.util.List;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.domain.Sharing;
import org.headway.okr.service.ConcurrentWrite;
import org.headway.okr.service.store.SharingStore;
import org.headway.okr.service.store.Stamp;
import org.headway.okr.testing.Backend;
import org.junit.Test;

public class SharingStoreContractTest extends StoreContract {

    private static final ObjectiveKey OURS = new ObjectiveKey("ENG-O1");
    private static final AreaKey OPS = new AreaKey("OPS");
    private static final AreaKey LAB = new AreaKey("LAB");
    private static final Stamp LATER = new Stamp(ANNA, NOW.plus(Duration.ofDays(3)));

    private final SharingStore sharings = stores.sharings();

    public SharingStoreContractTest(Backend backend) {
        super(backend);
    }

    @Test
    public void whatIsSharedIsFoundFromBothSides() {
        Sharing begun = sharings.begin(OURS, OPS, ANNA_NOW);
        Sharing other = sharings.begin(OURS, LAB, ANNA_NOW);
        assertEquals(List.of(begun), sharings.with(List.of(OPS)));
        assertEquals(List.of(begun, other), sharings.of(OURS));
        assertEquals(List.of(), sharings.with(List.of()));
    }

    @Test
    public void whatEndedStaysAndMayBeginAgain() {
        Sharing begun = sharings.begin(OURS, OPS, ANNA_NOW);
        sharings.end(begun, LATER);
        Sharing again = sharings.begin(OURS, OPS, LATER);
        assertEquals(List.of(begun.ended(LATER.at()), again), sharings.with(List.of(OPS)));
    }

    @Test
    public void ofTwoWhoEndTheSameTheSecondStoresNothing() {
        Sharing begun = sharings.begin(OURS, OPS, ANNA_NOW);
        sharings.end(begun, LATER);
        assertThrows(ConcurrentWrite.class, () -> sharings.end(begun, LATER));
        assertEquals(List.of(begun.ended(LATER.at())), sharings.of(OURS));
    }
}
