package org.headway.okr.rest;

import java.util.List;
import java.util.function.Function;
import org.headway.okr.service.Page;

/** A page of a list, in the order of making: ask for what is {@code after} the last item, while there is {@code more}. */
public record PageDto<T>(List<T> items, boolean more) {

    public static <F, T> PageDto<T> of(Page<F> page, Function<F, T> dto) {
        return new PageDto<>(page.items().stream().map(dto).toList(), page.more());
    }
}
