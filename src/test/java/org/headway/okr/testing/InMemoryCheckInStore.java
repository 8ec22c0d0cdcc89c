package org.headway.okr.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.headway.okr.domain.CheckIn;
import org.headway.okr.domain.CheckInId;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.Projection;
import org.headway.okr.service.ConcurrentWrite;
import org.headway.okr.service.store.CheckInStore;

/** The log of check-ins in memory. */
public final class InMemoryCheckInStore implements CheckInStore {

    private final InMemoryKeyResultStore keyResults;
    private final List<CheckIn> entries = new ArrayList<>();

    public InMemoryCheckInStore(InMemoryKeyResultStore keyResults) {
        this.keyResults = keyResults;
    }

    @Override
    public Optional<CheckIn> find(CheckInId id) {
        return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    @Override
    public List<CheckIn> page(KeyResultKey keyResult, Optional<Integer> before, int limit) {
        return log(keyResult).stream()
                .filter(entry -> entry.sequence() < before.orElse(Integer.MAX_VALUE))
                .sorted(Comparator.comparing(CheckIn::sequence).reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public List<CheckIn> log(KeyResultKey keyResult) {
        return entries.stream()
                .filter(entry -> entry.keyResult().equals(keyResult))
                .toList();
    }

    @Override
    public List<CheckIn> last(Collection<KeyResult> wanted) {
        return wanted.stream()
                .flatMap(keyResult -> page(keyResult.key(), Optional.empty(), 1).stream())
                .toList();
    }

    @Override
    public List<CheckIn> of(Collection<KeyResultKey> wanted, int limit) {
        List<CheckIn> found = new ArrayList<>(entries.stream()
                .filter(entry -> wanted.contains(entry.keyResult()))
                .toList());
        Collections.reverse(found);
        return found.subList(0, Math.min(limit, found.size()));
    }

    @Override
    public List<CheckIn> told(KeyResultKey keyResult, Optional<LocalDate> before, int limit) {
        return log(keyResult).stream()
                .filter(entry -> before.map(entry.day()::isBefore).orElse(true))
                .sorted(CheckIn.TOLD.reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public List<CheckIn> until(Collection<KeyResultKey> asked, LocalDate day) {
        return entries.stream()
                .filter(entry ->
                        asked.contains(entry.keyResult()) && !entry.day().isAfter(day))
                .toList();
    }

    @Override
    public void append(KeyResult keyResult, CheckIn checkIn, Projection projection) {
        int next = log(keyResult.key()).size() + 1;
        if (checkIn.sequence() < next || find(checkIn.id()).isPresent()) {
            throw new ConcurrentWrite(checkIn.toString(), new IllegalStateException("taken"));
        }
        if (checkIn.sequence() > next) {
            throw new IllegalArgumentException(checkIn.sequence() + " skips " + next);
        }
        entries.add(checkIn);
        keyResults.project(keyResult.key(), projection);
    }
}
