package org.headway.okr.testing;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.headway.okr.domain.WriteId;
import org.headway.okr.service.store.Receipts;
import org.headway.okr.service.store.Stamp;

/** Receipts in memory. */
final class InMemoryReceipts implements Receipts {

    private final Versions versions = new Versions();
    private final Map<String, String> made = new ConcurrentHashMap<>();

    @Override
    public Optional<String> of(String place, WriteId id) {
        return Optional.ofNullable(made.get(place + id));
    }

    @Override
    public void keep(String place, WriteId id, String what, Stamp stamp) {
        versions.claim(place + id, 1);
        made.put(place + id, what);
    }
}
