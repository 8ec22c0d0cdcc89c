package org.headway.okr.rest.cycle;

import org.headway.okr.domain.NoOkrs;
import org.headway.okr.rest.Input;
import org.headway.okr.service.cycle.WithoutOkrs;
import org.jspecify.annotations.Nullable;

/** A team's choice to go without OKRs, as it is sent; {@code version} is that of the choice it replaces, if one was seen. */
public record WithoutOkrsRequest(
        @Nullable String container,
        @Nullable String team,
        @Nullable String cycle,
        @Nullable String reason,
        @Nullable String because,
        @Nullable String version) {

    WithoutOkrs choice() {
        return new WithoutOkrs(
                Input.text(container),
                Input.text(team),
                Input.text(cycle),
                Input.oneOf(NoOkrs.Reason.class, "reason", reason),
                Input.text(because),
                Input.wholeNumber("version", version).orElse(0));
    }
}
