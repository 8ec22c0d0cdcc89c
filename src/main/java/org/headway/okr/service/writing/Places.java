package org.headway.okr.service.writing;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Who stands beside whom in a list. */
final class Places {

    private Places() {}

    /** The one before or after, nobody at the ends. */
    static <T, K> Optional<T> neighbour(List<T> order, K of, Function<T, K> key, Direction direction) {
        int place = order.stream().map(key).toList().indexOf(of);
        int beside = direction == Direction.UP ? place - 1 : place + 1;
        return place < 0 || beside < 0 || beside >= order.size() ? Optional.empty() : Optional.of(order.get(beside));
    }
}
