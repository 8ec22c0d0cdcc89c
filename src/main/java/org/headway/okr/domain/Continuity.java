package org.headway.okr.domain;

import java.util.List;

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
