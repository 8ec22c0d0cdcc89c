package org.headway.okr.storage;

import static org.headway.okr.storage.AoTables.column;

import jakarta.inject.Named;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.domain.Sharing;
import org.headway.okr.service.store.SharingStore;
import org.headway.okr.service.store.Stamp;

/** Shared objectives, in Active Objects. Beginning and ending are the versions of a pair, {@code ENG-O3>OPS:2}. */
@Named
final class AoSharingStore implements SharingStore {

    private final AoTransactions transactions;
    private final AoTables tables;
    private final AoRevisions revisions;

    public AoSharingStore(AoTransactions transactions, AoTables tables, AoRevisions revisions) {
        this.transactions = transactions;
        this.tables = tables;
        this.revisions = revisions;
    }

    @Override
    public List<Sharing> with(Collection<AreaKey> areas) {
        List<String> keys = areas.stream().map(AreaKey::value).toList();
        return sharings(tables.in(AoObjectiveArea.class, "AREA_KEY", keys));
    }

    @Override
    public List<Sharing> ofAll(Collection<ObjectiveKey> objectives) {
        List<String> keys = objectives.stream().map(ObjectiveKey::value).toList();
        return sharings(tables.in(AoObjectiveArea.class, "OBJECTIVE_KEY", keys));
    }

    @Override
    public List<Sharing> of(ObjectiveKey objective) {
        return sharings(rows(objective));
    }

    @Override
    public Sharing begin(ObjectiveKey objective, AreaKey area, Stamp stamp) {
        return transactions.run(() -> {
            claim(objective, area, 2 * pair(objective, area).size() + 1, stamp);
            AoObjectiveArea unused = tables.insert(
                    AoObjectiveArea.class,
                    column("OBJECTIVE_KEY", objective.value()),
                    column("AREA_KEY", area.value()),
                    column("SHARED_AT", stamp.at().toEpochMilli()));
            return new Sharing(objective, area, stamp.at(), Optional.empty());
        });
    }

    @Override
    public void end(Sharing sharing, Stamp stamp) {
        transactions.run(() -> {
            List<AoObjectiveArea> rows = pair(sharing.objective(), sharing.with());
            claim(sharing.objective(), sharing.with(), 2 * rows.size(), stamp);
            AoObjectiveArea newest = rows.get(rows.size() - 1);
            newest.setEndedAt(stamp.at().toEpochMilli());
            newest.save();
        });
    }

    private void claim(ObjectiveKey objective, AreaKey area, int version, Stamp stamp) {
        AoRevision unused = revisions.claim(objective + ">" + area, version, stamp);
    }

    private List<AoObjectiveArea> pair(ObjectiveKey objective, AreaKey area) {
        return rows(objective).stream()
                .filter(row -> row.getAreaKey().equals(area.value()))
                .toList();
    }

    private List<AoObjectiveArea> rows(ObjectiveKey objective) {
        return tables.in(AoObjectiveArea.class, "OBJECTIVE_KEY", List.of(objective.value()));
    }

    private static List<Sharing> sharings(List<AoObjectiveArea> rows) {
        return rows.stream()
                .map(row -> new Sharing(
                        new ObjectiveKey(row.getObjectiveKey()),
                        new AreaKey(row.getAreaKey()),
                        Instant.ofEpochMilli(row.getSharedAt()),
                        Optional.ofNullable(row.getEndedAt()).map(Instant::ofEpochMilli)))
                .toList();
    }
}
