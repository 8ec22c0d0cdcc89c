package org.headway.okr.service;

import org.headway.okr.domain.Cycle;

/** A write into a cycle that its area has closed. */
public final class CycleClosed extends OkrException {
    private static final long serialVersionUID = 1L;

    public CycleClosed(Cycle cycle) {
        super("okr.error.cycle-closed", cycle.label());
    }
}
