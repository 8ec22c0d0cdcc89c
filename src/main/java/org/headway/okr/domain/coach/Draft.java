package org.headway.okr.domain.coach;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An objective that somebody is writing, with its key results; just-do-its are none.
 *
 * @param place which objective of its area and cycle this is, from 1; health metrics do not count
 * @param agreed what the area agreed on
 */
public record Draft(
        String objective,
        String whyNow,
        boolean hasSponsor,
        List<DraftKeyResult> keyResults,
        int place,
        Limits agreed) {

    public Draft {
        keyResults = List.copyOf(keyResults);
    }

    /** All texts about which the coach can ask: each line, and the whole. */
    public static Set<String> texts(String objective, List<String> keyResults) {
        return Stream.of(List.of(objective.strip()), keyResults, List.of(whole(objective, keyResults)))
                .flatMap(List::stream)
                .map(String::strip)
                .collect(Collectors.toUnmodifiableSet());
    }

    static String whole(String objective, List<String> keyResults) {
        return Stream.concat(Stream.of(objective), keyResults.stream())
                .map(String::strip)
                .collect(Collectors.joining("\n"));
    }
}
