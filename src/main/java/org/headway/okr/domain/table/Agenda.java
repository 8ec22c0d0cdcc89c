package org.headway.okr.domain.table;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.headway.okr.domain.CheckIn;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.beside.HealthMetric;

/**
 * What a meeting talks about: the key results of a table in the order of their topics, and numbers that left their range.
 * Nothing in it is ordered, grouped or counted by person.
 *
 * @param since the day of the last meeting, as far as one knows
 * @param items every published key result once, also where areas share it; those with a topic first, as it comes, the steady ones
 *     last; what is closed needs no talk any more
 */
public record Agenda(LocalDate since, List<Item> items, List<OutOfRange> outOfRange) {

    private static final Comparator<Item> BY_TOPIC =
            Comparator.comparingInt(item -> item.topic().map(Topic::ordinal).orElse(Topic.values().length));

    public Agenda {
        items = List.copyOf(items);
        outOfRange = List.copyOf(outOfRange);
    }

    /** A key result, why it is talked about if it is, and what was said of it. */
    public record Item(
            OkrTable.Section section, OkrTable.Group group, OkrTable.Row row, Optional<Topic> topic, Since since) {

        public KeyResult keyResult() {
            return row.keyResult();
        }
    }

    /** A health metric outside of its range. */
    public record OutOfRange(OkrTable.Section section, HealthMetric metric) {}

    /** Of a table as it stands today; {@code log} is all that was said of its key results, in any order. */
    public static Agenda of(OkrTable table, Collection<CheckIn> log, LocalDate since) {
        Map<KeyResultKey, List<CheckIn>> logs = log.stream().collect(groupingBy(CheckIn::keyResult));
        List<Item> items = new ArrayList<>();
        List<OutOfRange> out = new ArrayList<>();
        for (OkrTable.Section section : table.sections()) {
            Topic.Situation situation =
                    new Topic.Situation(section.cycle(), section.rules().checkIns(), table.today());
            for (OkrTable.Group group : section.groups()) {
                group.rows().stream()
                        .filter(row -> !group.objective().draft())
                        .forEach(row -> items.add(new Item(
                                section,
                                group,
                                row,
                                group.isClosed() ? Optional.empty() : Topic.of(row.keyResult(), situation),
                                Since.of(logs.getOrDefault(row.keyResult().key(), List.of()), since))));
            }
            section.beside().health().stream()
                    .filter(metric -> metric.state() == HealthMetric.State.OUT_OF_RANGE)
                    .forEach(metric -> out.add(new OutOfRange(section, metric)));
        }
        Set<KeyResultKey> met = new HashSet<>();
        items.removeIf(item -> !met.add(item.keyResult().key()));
        items.sort(BY_TOPIC);
        return new Agenda(since, items, out);
    }

    public List<Item> topics() {
        return items.stream().filter(item -> item.topic().isPresent()).toList();
    }

    public List<Item> steady() {
        return items.stream().filter(item -> item.topic().isEmpty()).toList();
    }

    /** Those with a next step from last time, as written. */
    public List<Item> lastSteps() {
        return items.stream().filter(item -> item.since().step().isPresent()).toList();
    }
}
