package org.headway.okr.rest.close;

import org.jspecify.annotations.Nullable;

/** The score that an end value suggests, as people read it. */
public record EndValueDto(@Nullable String suggested) {}
