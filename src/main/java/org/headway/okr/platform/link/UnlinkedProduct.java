package org.headway.okr.platform.link;

import jakarta.inject.Named;

/** No product at all. */
@Named
public final class UnlinkedProduct implements LinkedProduct {

    @Override
    public boolean exists() {
        return false;
    }

    @Override
    public LinkedAnswer ask(LinkedRequest request) {
        return new LinkedAnswer.NoLink();
    }
}
