package org.headway.okr.storage;

import static org.headway.okr.storage.AoTables.column;

import jakarta.inject.Named;
import java.util.Optional;
import net.java.ao.Query;
import org.headway.okr.domain.log.WriteKind;
import org.headway.okr.service.store.Stamp;

/** The versions that were accepted. A version that is taken already ends the transaction. */
@Named
final class AoRevisions {

    private final AoTables tables;
    private final AoPeople people;

    public AoRevisions(AoTables tables, AoPeople people) {
        this.tables = tables;
        this.people = people;
    }

    /** The last version of something that keeps none itself; 0 where there is none. */
    int last(String key) {
        Query newest = Query.select()
                .where("SUBJECT_KEY = ?", key)
                .order("VERSION DESC")
                .limit(1);
        return tables.find(AoRevision.class, newest)
                .map(AoRevision::getVersion)
                .findFirst()
                .orElse(0);
    }

    AoRevision claim(Object key, int version, Stamp stamp) {
        return claim(key, version, Optional.of(stamp));
    }

    /** Claims a version for nobody where the product itself makes the change. */
    AoRevision claim(Object key, int version, Optional<Stamp> stamp) {
        return claim(key, version, stamp, stamp.flatMap(Stamp::kind));
    }

    AoRevision claim(Object key, int version, Optional<Stamp> stamp, Optional<WriteKind> kind) {
        return tables.insert(
                AoRevision.class,
                column("SLOT", key + ":" + version),
                column("SUBJECT_KEY", key.toString()),
                column("VERSION", version),
                column("AREA_KEY", RevisionSubject.areaOf(key.toString()).orElse(null)),
                column("WRITE_KIND", kind.orElse(version == 1 ? WriteKind.MADE : WriteKind.CHANGED)),
                column("AUTHOR_ID", people.idOf(stamp.map(Stamp::by))),
                column(
                        "RECORDED_AT",
                        stamp.map(made -> made.at().toEpochMilli()).orElse(null)),
                column(
                        "REASON",
                        stamp.map(made -> StoredText.orNull(made.reason())).orElse(null)));
    }
}
