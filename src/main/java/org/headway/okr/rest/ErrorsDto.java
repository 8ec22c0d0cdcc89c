package org.headway.okr.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A refusal on the wire.
 *
 * @param theirs on a conflict, what is stored now
 * @param mine on a conflict, what was wanted
 * @param comparison on a conflict of forms, both side by side as HTML
 */
public record ErrorsDto(
        List<ErrorDto> errors, @Nullable Object theirs, @Nullable Object mine, @Nullable String comparison) {

    /** One error: the field of the request it is about (none if it is about all of it), its key, and words for people. */
    public record ErrorDto(@Nullable String field, String key, String message) {}

    public static ErrorsDto one(@Nullable String field, String key, String message) {
        return new ErrorsDto(List.of(new ErrorDto(field, key, message)), null, null, null);
    }
}
