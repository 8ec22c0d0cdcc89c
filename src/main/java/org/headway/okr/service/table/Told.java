package org.headway.okr.service.table;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import org.headway.okr.domain.CheckIn;
import org.headway.okr.domain.KeyResultKey;

/**
 * What was said of the key results of a table.
 *
 * @param entries those that count, last told first
 * @param more whether there is more than fits into one export
 * @param names full names by user key, of those people whom the reader may know
 */
public record Told(Map<KeyResultKey, List<CheckIn>> entries, boolean more, Map<String, String> names) {

    public static Told nothing() {
        return new Told(Map.of(), false, Map.of());
    }

    public static Told of(List<CheckIn> lastToldFirst, boolean more, Map<String, String> names) {
        return new Told(lastToldFirst.stream().collect(groupingBy(CheckIn::keyResult)), more, names);
    }

    public List<CheckIn> of(KeyResultKey key) {
        return entries.getOrDefault(key, List.of());
    }
}
