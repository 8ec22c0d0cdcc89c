package org.headway.okr.storage;

import static org.headway.okr.testing.Fixtures.ANNA;
import static org.headway.okr.testing.Fixtures.ANNA_NOW;
import static org.headway.okr.testing.Fixtures.BEN;
import static org.headway.okr.testing.Fixtures.NOW;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.Optional;
import org.headway.okr.domain.action.PullProgress;
import org.headway.okr.domain.action.PullProgress.Step;
import org.headway.okr.domain.action.ServiceAccount;
import org.headway.okr.service.ConcurrentWrite;
import org.headway.okr.service.store.PullStore;
import org.headway.okr.testing.Backend;
import org.junit.Test;

public class PullStoreContractTest extends StoreContract {

    private final PullStore pull = stores.pull();

    public PullStoreContractTest(Backend backend) {
        super(backend);
    }

    @Test
    public void nobodyIsNamedAndNothingRanAtFirst() {
        assertEquals(ServiceAccount.nobody(), pull.account());
        assertEquals(PullProgress.never(), pull.progress());
    }

    @Test
    public void anAccountIsNamedAndNamedNoMore() {
        ServiceAccount anna = new ServiceAccount(Optional.of(ANNA), 1);
        pull.name(anna, ANNA_NOW);
        assertEquals(anna, pull.account());
        ServiceAccount nobody = new ServiceAccount(Optional.empty(), 2);
        pull.name(nobody, ANNA_NOW);
        assertEquals(nobody, pull.account());
    }

    @Test
    public void ofTwoWhoNameSomebodyAtOnceOneIsFirst() {
        pull.name(new ServiceAccount(Optional.of(ANNA), 1), ANNA_NOW);
        ServiceAccount ben = new ServiceAccount(Optional.of(BEN), 1);
        assertThrows(ConcurrentWrite.class, () -> pull.name(ben, ANNA_NOW));
        assertEquals(Optional.of(ANNA), pull.account().person());
    }

    @Test
    public void whereAPassStandsIsKeptBesideTheAccount() {
        pull.name(new ServiceAccount(Optional.of(ANNA), 1), ANNA_NOW);
        PullProgress stopped = PullProgress.never()
                .anew(NOW)
                .at(NOW)
                .at(Step.ISSUES, "4711", 500, 1200)
                .stopped("okr.link.slow");
        pull.save(stopped);
        assertEquals(stopped, pull.progress());
        PullProgress finished = stopped.finished(NOW);
        pull.save(finished);
        assertEquals(finished, pull.progress());
        assertEquals(Optional.of(ANNA), pull.account().person());
    }
}
