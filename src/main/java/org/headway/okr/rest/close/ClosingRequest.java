package org.headway.okr.rest.close;

import org.jspecify.annotations.Nullable;

/** Which cycle of which area ends, as it is sent; {@code reason} is why it is opened again. */
public record ClosingRequest(@Nullable String area, @Nullable String cycle, @Nullable String reason) {}
