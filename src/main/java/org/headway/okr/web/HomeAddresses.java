package org.headway.okr.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.platform.link.Home;
import org.headway.okr.platform.link.LinkedProduct;

/** Where a key's page is when the linked product keeps the OKRs. It asks nobody whether there is such a page. */
@Named
public final class HomeAddresses {

    private final Home home;
    private final LinkedProduct linked;

    @Inject
    public HomeAddresses(Home home, LinkedProduct linked) {
        this.home = home;
        this.linked = linked;
    }

    /** The page over there, if that is where it is; the same for every key, also for one that is not. */
    Optional<String> of(String key) {
        return home.remembered() == Home.Place.LINKED ? there(key) : Optional.empty();
    }

    /** The page over there, where nobody can tell yet where it is, and it was not found here. */
    Optional<String> perhaps(String key) {
        return home.remembered() == Home.Place.UNKNOWN ? there(key) : Optional.empty();
    }

    private Optional<String> there(String key) {
        return KeyResultKey.read(key).isPresent() || ObjectiveKey.read(key).isPresent()
                ? linked.address().map(address -> address + "/plugins/servlet/headway/" + key)
                : Optional.empty();
    }
}
