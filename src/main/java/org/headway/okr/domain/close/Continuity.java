package org.headway.okr.domain.close;

import java.util.List;
import org.headway.okr.domain.KeyResultKey;

/**
 * Where a key result stands in a story of several cycles.
 *
 * @param earlier what it continues, the cycle before it first
 * @param next what it goes on as, be that gone or not; several where one was dropped and drafted again
 */
public record Continuity(List<KeyResultKey> earlier, List<KeyResultKey> next) {

    public Continuity {
        earlier = List.copyOf(earlier);
        next = List.copyOf(next);
    }
}
