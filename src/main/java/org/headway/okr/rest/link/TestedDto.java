package org.headway.okr.rest.link;

import org.jspecify.annotations.Nullable;

/**
 * What came of trying something.
 *
 * @param text what happened or what is wrong, in words
 * @param allow where whoever tried can allow it, if that is missing
 */
public record TestedDto(boolean works, String text, @Nullable String allow) {}
