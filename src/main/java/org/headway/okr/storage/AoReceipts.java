package org.headway.okr.storage;

import jakarta.inject.Named;
import java.util.Optional;
import org.headway.okr.domain.WriteId;
import org.headway.okr.service.store.Receipts;
import org.headway.okr.service.store.Stamp;

/** Receipts in Active Objects: the slot that a write claimed says what it made. */
@Named
final class AoReceipts implements Receipts {

    private final AoTables tables;
    private final AoRevisions revisions;

    public AoReceipts(AoTables tables, AoRevisions revisions) {
        this.tables = tables;
        this.revisions = revisions;
    }

    @Override
    public Optional<String> of(String place, WriteId id) {
        return tables.one(AoRevision.class, "SLOT", name(place, id) + ":1")
                .map(row -> StoredText.orEmpty(row.getMade()));
    }

    @Override
    public void keep(String place, WriteId id, String made, Stamp stamp) {
        AoRevision claimed = revisions.claim(name(place, id), 1, stamp);
        claimed.setMade(made);
        claimed.save();
    }

    private static String name(String place, WriteId id) {
        return id + "@" + place;
    }
}
