package org.headway.okr.service.table;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.headway.okr.domain.CheckIn;
import org.headway.okr.domain.CorrectedLog;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.Projection;
import org.headway.okr.domain.table.OkrTable;
import org.headway.okr.service.Page;
import org.headway.okr.service.store.CheckInStore;

/** What was said of the key results of a table and still counts: all by now, or by the end of the day that it shows. */
public record TableLog(CheckInStore checkIns, OkrTable table) {

    /** Check-ins in one export: three times those of a large company's cycle. */
    private static final int MOST = 3_000;

    /** What counts last told first, of each key result. */
    public Page<CheckIn> said(Detail detail) {
        return switch (detail) {
            case NONE -> new Page<>(List.of(), false);
            case LAST -> new Page<>(last(), false);
            case ALL -> all();
        };
    }

    private Page<CheckIn> all() {
        Page<CheckIn> log = Page.of(table.asOf().map(this::until).orElseGet(() -> checkIns.of(keys(), MOST + 1)), MOST);
        return new Page<>(counting(log.items()).flatMap(List::stream).toList(), log.more());
    }

    private List<CheckIn> last() {
        return counting(table.asOf().map(this::until).orElseGet(this::ends))
                .flatMap(told ->
                        told.stream().filter(entry -> !entry.onlyAnswers()).limit(1))
                .toList();
    }

    private static Stream<List<CheckIn>> counting(List<CheckIn> log) {
        return log.stream().collect(groupingBy(CheckIn::keyResult)).values().stream()
                .map(entries -> {
                    List<CheckIn> told =
                            new ArrayList<>(CorrectedLog.of(entries).told());
                    Collections.reverse(told);
                    return told;
                });
    }

    private List<CheckIn> until(LocalDate day) {
        return checkIns.until(keys(), day);
    }

    /** Enough of each log to know what counts last: its last entry, or all of it where that says something of another. */
    private List<CheckIn> ends() {
        List<CheckIn> arrived = checkIns.last(table.keyResults());
        Map<KeyResultKey, Projection> standing =
                table.keyResults().stream().collect(toMap(KeyResult::key, KeyResult::projection, (one, same) -> one));
        Map<Boolean, List<CheckIn>> byUse = arrived.stream()
                .collect(partitioningBy(entry -> entry.corrects().isEmpty()
                        && !entry.onlyAnswers()
                        && Objects.requireNonNull(standing.get(entry.keyResult()))
                                .day()
                                .equals(Optional.of(entry.day()))));
        List<KeyResultKey> unclear = Objects.requireNonNull(byUse.get(false)).stream()
                .map(CheckIn::keyResult)
                .toList();
        return Stream.concat(
                        Objects.requireNonNull(byUse.get(true)).stream(),
                        unclear.isEmpty() ? Stream.of() : checkIns.until(unclear, table.today()).stream())
                .toList();
    }

    private Collection<KeyResultKey> keys() {
        return table.keyResults().stream().map(KeyResult::key).toList();
    }
}
