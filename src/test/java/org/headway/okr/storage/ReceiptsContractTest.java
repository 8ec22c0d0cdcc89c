package org.headway.okr.storage;

import static org.headway.okr.testing.Fixtures.ANNA_NOW;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.Optional;
import java.util.UUID;
import org.headway.okr.domain.WriteId;
import org.headway.okr.service.ConcurrentWrite;
import org.headway.okr.service.store.Receipts;
import org.headway.okr.testing.Backend;
import org.junit.Test;

/** What a client's id made is known, once, where it was made. */
public class ReceiptsContractTest extends StoreContract {

    private final Receipts receipts = stores.receipts();
    private final WriteId id = new WriteId(UUID.randomUUID());

    public ReceiptsContractTest(Backend backend) {
        super(backend);
    }

    @Test
    public void whatWasMadeIsKeptHoweverMuchItWas() {
        String much = "ENG-KR1 ".repeat(1000);
        assertEquals(Optional.empty(), receipts.of("ENG", id));
        receipts.keep("ENG", id, much, ANNA_NOW);
        assertEquals(Optional.of(much), receipts.of("ENG", id));
    }

    @Test
    public void anIdIsKeptOnceAtAPlace() {
        receipts.keep("ENG", id, "ENG-H1", ANNA_NOW);
        receipts.keep("OPS", id, "OPS-H1", ANNA_NOW);
        assertThrows(ConcurrentWrite.class, () -> stores.transactions().run(() -> {
            receipts.keep("ENG", id, "ENG-H2", ANNA_NOW);
            return id;
        }));
        assertEquals(Optional.of("ENG-H1"), receipts.of("ENG", id));
    }
}
