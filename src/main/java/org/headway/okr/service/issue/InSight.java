package org.headway.okr.service.issue;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.domain.Sharing;
import org.headway.okr.service.Access;
import org.headway.okr.service.Reader;
import org.headway.okr.service.store.AreaStore;
import org.headway.okr.service.store.KeyResultStore;
import org.headway.okr.service.store.SharingStore;

/**
 * Published key results that a reader may view, in the area that they own or one that they are shared with.
 *
 * @param places the area in which the reader meets each
 * @param areas those of all key results asked about that the reader may view
 */
record InSight(Map<KeyResultKey, KeyResult> keyResults, Map<KeyResultKey, Area> places, Map<AreaKey, Area> areas) {

    /** Where they are read. */
    record Stores(Access access, AreaStore areas, KeyResultStore keyResults, SharingStore sharings) {

        InSight of(Reader reader, Collection<KeyResultKey> some) {
            List<KeyResult> published = keyResults.withKeys(some).stream()
                    .filter(keyResult -> !keyResult.draft())
                    .toList();
            Map<ObjectiveKey, List<AreaKey>> shared =
                    sharings.ofAll(published.stream().map(KeyResult::objective).collect(toSet())).stream()
                            .filter(Sharing::holds)
                            .collect(groupingBy(Sharing::objective, mapping(Sharing::with, toList())));
            Set<AreaKey> showing = Stream.concat(
                            some.stream().map(KeyResultKey::area),
                            shared.values().stream().flatMap(List::stream))
                    .collect(toSet());
            Map<AreaKey, Area> seen = access.visible(reader, areas.withKeys(showing)).stream()
                    .collect(toMap(Area::key, Function.identity()));
            Map<KeyResultKey, Area> places = new HashMap<>();
            for (KeyResult keyResult : published) {
                Stream.concat(
                                Stream.of(keyResult.key().area()),
                                shared.getOrDefault(keyResult.objective(), List.of()).stream())
                        .flatMap(area -> Optional.ofNullable(seen.get(area)).stream())
                        .findFirst()
                        .ifPresent(area -> {
                            var unused = places.put(keyResult.key(), area);
                        });
            }
            Map<KeyResultKey, KeyResult> viewed = published.stream()
                    .filter(keyResult -> places.containsKey(keyResult.key()))
                    .collect(toMap(KeyResult::key, Function.identity()));
            return new InSight(viewed, places, seen);
        }
    }
}
