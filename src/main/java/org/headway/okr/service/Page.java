package org.headway.okr.service;

import java.util.List;

/** One page of a list read by keyset: whether more follows is known, how much is not counted. */
public record Page<T>(List<T> items, boolean more) {

    /** Most items on one page. */
    public static final int LIMIT = 100;

    public Page {
        items = List.copyOf(items);
    }

    /** The page from one item more than fits. */
    public static <T> Page<T> of(List<T> oneMore, int limit) {
        return new Page<>(oneMore.subList(0, Math.min(limit, oneMore.size())), oneMore.size() > limit);
    }

    /** Between 1 and {@value #LIMIT}. */
    public static int limit(int asked) {
        return Math.max(1, Math.min(LIMIT, asked));
    }
}
