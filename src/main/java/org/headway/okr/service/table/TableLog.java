package org.headway.okr.service.table;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.headway.okr.domain.CheckIn;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.OkrTable;
import org.headway.okr.service.Page;
import org.headway.okr.service.store.CheckInStore;

/** What was said of the key results of a table: all by now, or by the end of the day that it shows. */
public record TableLog(CheckInStore checkIns, OkrTable table) {

    /** Check-ins in one export: three times those of a large company's cycle. */
    private static final int MOST = 3_000;

    public Page<CheckIn> said(Detail detail) {
        return switch (detail) {
            case NONE -> new Page<>(List.of(), false);
            case LAST -> new Page<>(table.asOf().map(this::lastUntil).orElseGet(() -> checkIns.last(shown())), false);
            case ALL -> Page.of(table.asOf().map(this::allUntil).orElseGet(() -> checkIns.of(keys(), MOST + 1)), MOST);
        };
    }

    private List<CheckIn> lastUntil(LocalDate day) {
        Map<KeyResultKey, CheckIn> last = checkIns.until(keys(), day).stream()
                .collect(Collectors.toMap(CheckIn::keyResult, Function.identity(), BinaryOperator.maxBy(CheckIn.TOLD)));
        return List.copyOf(last.values());
    }

    private List<CheckIn> allUntil(LocalDate day) {
        return checkIns.until(keys(), day).stream()
                .sorted(Comparator.comparing(CheckIn::at).reversed())
                .toList();
    }

    private List<KeyResult> shown() {
        return table.keyResults();
    }

    private Collection<KeyResultKey> keys() {
        return shown().stream().map(KeyResult::key).toList();
    }
}
