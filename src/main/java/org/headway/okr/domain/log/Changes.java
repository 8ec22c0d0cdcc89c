package org.headway.okr.domain.log;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.headway.okr.domain.Agreed;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.ObjectiveKey;

/**
 * What happened to objectives and their key results, the newest first. Of what is published only what came since then; of a
 * draft all of it, for those who see the draft.
 */
public record Changes(List<DefinitionChange> newestFirst) {

    public Changes {
        newestFirst = List.copyOf(newestFirst);
    }

    /** {@code drafts} are those that the reader sees. */
    public static Changes of(DefinitionLog log, Set<ObjectiveKey> drafts) {
        Map<ObjectiveKey, List<DefinitionChange>> whole = log.objectives().stream()
                .collect(groupingBy(
                        one -> one.what().key(),
                        LinkedHashMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), DefinitionChange::of)));
        Stream<DefinitionChange> parts = each(log.keyResults(), KeyResult::key)
                .filter(part -> whole.getOrDefault(part.after().what().objective(), List.of()).stream()
                        .noneMatch(part::isPartOf));
        return new Changes(Stream.concat(whole.values().stream().flatMap(List::stream), parts)
                .filter(change -> !change.after().what().draft()
                        || drafts.contains(change.after().what().objective()))
                .sorted(Comparator.comparing(
                                (DefinitionChange change) -> change.after().at())
                        .reversed())
                .toList());
    }

    private static <T extends Agreed, K> Stream<DefinitionChange> each(List<Revision<T>> log, Function<T, K> key) {
        Collection<List<Revision<T>>> versions = log.stream()
                .collect(groupingBy(one -> key.apply(one.what()), LinkedHashMap::new, Collectors.toList()))
                .values();
        return versions.stream().flatMap(one -> DefinitionChange.of(one).stream());
    }
}
