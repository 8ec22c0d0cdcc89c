package org.headway.okr.domain;

import java.util.Optional;

/**
 * An area's choice for a cycle. The first objective of an area in a cycle records the choice to have OKRs.
 *
 * @param noOkrs why it goes without; empty where it has OKRs
 * @param closing who closed it and when; empty while it is open
 * @param version of the choice: 0 until somebody changed their mind
 */
public record CycleDecision(
        AreaKey area, Cycle cycle, Optional<NoOkrs> noOkrs, Optional<Closing> closing, int version) {

    /** One that is open. */
    public CycleDecision(AreaKey area, Cycle cycle, Optional<NoOkrs> noOkrs, int version) {
        this(area, cycle, noOkrs, Optional.empty(), version);
    }

    /** The choice to have OKRs, made by writing some. */
    public CycleDecision(AreaKey area, Cycle cycle) {
        this(area, cycle, Optional.empty(), 0);
    }

    public boolean isClosed() {
        return closing.isPresent();
    }

    /** The same with another choice. */
    public CycleDecision choosing(Optional<NoOkrs> other) {
        return new CycleDecision(area, cycle, other, closing, version);
    }

    /** The same, closed, or open again. */
    public CycleDecision closed(Optional<Closing> end) {
        return new CycleDecision(area, cycle, noOkrs, end, version);
    }

    /** The same, under another version. */
    public CycleDecision versioned(int other) {
        return new CycleDecision(area, cycle, noOkrs, closing, other);
    }
}
