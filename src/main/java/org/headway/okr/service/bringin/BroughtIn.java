package org.headway.okr.service.bringin;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.ObjectiveKey;

/** What of something brought in was new, and is stored now: enough to take exactly that back. */
public record BroughtIn(
        List<AreaKey> areas, List<ObjectiveKey> objectives, List<KeyResultKey> keyResults, int checkIns) {

    public BroughtIn {
        areas = List.copyOf(areas);
        objectives = List.copyOf(objectives);
        keyResults = List.copyOf(keyResults);
    }

    static BroughtIn nothing() {
        return new BroughtIn(List.of(), List.of(), List.of(), 0);
    }

    static BroughtIn area(AreaKey added) {
        return new BroughtIn(List.of(added), List.of(), List.of(), 0);
    }

    static BroughtIn objective(ObjectiveKey added) {
        return new BroughtIn(List.of(), List.of(added), List.of(), 0);
    }

    static BroughtIn keyResult(KeyResultKey added, int checkIns) {
        return new BroughtIn(List.of(), List.of(), List.of(added), checkIns);
    }

    BroughtIn plus(BroughtIn other) {
        return new BroughtIn(
                both(areas, other.areas),
                both(objectives, other.objectives),
                both(keyResults, other.keyResults),
                checkIns + other.checkIns);
    }

    /** As it is kept for a retry: the number of check-ins, then the keys. */
    String receipt() {
        return Stream.of(Stream.of(checkIns), areas.stream(), objectives.stream(), keyResults.stream())
                .flatMap(keys -> keys)
                .map(Object::toString)
                .collect(Collectors.joining(" "));
    }

    static BroughtIn of(String receipt) {
        List<String> words = List.of(receipt.split(" "));
        List<String> keys = words.subList(1, words.size());
        return new BroughtIn(
                keys.stream().flatMap(key -> AreaKey.read(key).stream()).toList(),
                keys.stream().flatMap(key -> ObjectiveKey.read(key).stream()).toList(),
                keys.stream().flatMap(key -> KeyResultKey.read(key).stream()).toList(),
                Integer.parseInt(words.get(0)));
    }

    private static <T> List<T> both(List<T> these, List<T> those) {
        return Stream.concat(these.stream(), those.stream()).distinct().toList();
    }
}
