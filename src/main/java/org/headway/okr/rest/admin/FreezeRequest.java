package org.headway.okr.rest.admin;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The ids of the pages to freeze, some at a time. */
public record FreezeRequest(@Nullable List<@Nullable String> pages) {}
