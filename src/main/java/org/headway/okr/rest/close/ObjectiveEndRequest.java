package org.headway.okr.rest.close;

import org.jspecify.annotations.Nullable;

/** Why an objective continues, changes or stops, as it is sent; {@code version} is that of what was seen. */
public record ObjectiveEndRequest(@Nullable String because, @Nullable String version) {}
