package org.headway.okr.domain;

import java.util.Optional;

/**
 * An area's choice for a cycle. The first objective of an area in a cycle records the choice to have OKRs.
 *
 * @param noOkrs why it goes without; empty where it has OKRs
 * @param version of the choice: 0 until somebody changed their mind
 */
public record CycleDecision(AreaKey area, Cycle cycle, Optional<NoOkrs> noOkrs, int version) {

    /** The choice to have OKRs, made by writing some. */
    public CycleDecision(AreaKey area, Cycle cycle) {
        this(area, cycle, Optional.empty(), 0);
    }

    /** The same with another choice. */
    public CycleDecision choosing(Optional<NoOkrs> other) {
        return new CycleDecision(area, cycle, other, version);
    }

    /** The same, under another version. */
    public CycleDecision versioned(int other) {
        return new CycleDecision(area, cycle, noOkrs, other);
    }
}
