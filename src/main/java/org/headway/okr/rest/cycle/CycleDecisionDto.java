package org.headway.okr.rest.cycle;

import org.headway.okr.domain.Closing;
import org.headway.okr.domain.CycleDecision;
import org.headway.okr.domain.NoOkrs;
import org.jspecify.annotations.Nullable;

/** An area's choice for a cycle on the wire; without a reason where it has OKRs. */
public record CycleDecisionDto(
        String area,
        String label,
        String first,
        String last,
        int version,
        @Nullable String reason,
        @Nullable String because,
        @Nullable String by,
        @Nullable String on,
        @Nullable String closedBy,
        @Nullable String closedOn) {

    public static CycleDecisionDto of(CycleDecision decision, boolean withPeople) {
        NoOkrs none = decision.noOkrs().orElse(null);
        Closing closing = decision.closing().orElse(null);
        return new CycleDecisionDto(
                decision.area().value(),
                decision.cycle().label(),
                decision.cycle().first().toString(),
                decision.cycle().last().toString(),
                decision.version(),
                none == null ? null : none.reason().name(),
                none == null ? null : none.because(),
                none == null || !withPeople ? null : none.by().userName(),
                none == null ? null : none.on().toString(),
                closing == null || !withPeople ? null : closing.by().userName(),
                closing == null ? null : closing.on().toString());
    }
}
