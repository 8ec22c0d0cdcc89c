package org.headway.okr.storage;

import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.Person;
import org.headway.okr.domain.log.AuditEntry;
import org.headway.okr.domain.log.WriteKind;
import org.headway.okr.service.store.AuditStore;

/** The revisions as a log of writes, in Active Objects. */
@Named
final class AoAuditStore implements AuditStore {

    private final AoTables tables;
    private final AoPeople people;

    public AoAuditStore(AoTables tables, AoPeople people) {
        this.tables = tables;
        this.people = people;
    }

    @Override
    public List<AuditEntry> newestFirst(Filter filter, Optional<String> after, int limit) {
        Optional<Integer> author = filter.by().flatMap(people::find).map(AoPerson::getID);
        Optional<AoRevision> last = after.flatMap(slot -> tables.one(AoRevision.class, "SLOT", slot));
        if ((filter.by().isPresent() && author.isEmpty()) || (after.isPresent() && last.isEmpty())) {
            return List.of();
        }
        Query query = of(filter.area(), author, last.map(AoRevision::getID).orElse(Integer.MAX_VALUE));
        List<AoRevision> rows = tables.find(
                        AoRevision.class, query.order("ID DESC").limit(limit))
                .toList();
        Map<Integer, Person> known = people.withIds(rows.stream().map(AoRevision::getAuthorId));
        return rows.stream().map(row -> entry(row, known)).toList();
    }

    private static Query of(Optional<AreaKey> area, Optional<Integer> author, int before) {
        if (area.isPresent() && author.isPresent()) {
            return Query.select()
                    .where(
                            "AREA_KEY = ? AND AUTHOR_ID = ? AND ID < ?",
                            area.get().value(),
                            author.get(),
                            before);
        }
        if (area.isPresent()) {
            return Query.select().where("AREA_KEY = ? AND ID < ?", area.get().value(), before);
        }
        // What is remembered of no area is no write of its own, but the id of one.
        return author.isPresent()
                ? Query.select().where("AUTHOR_ID = ? AND AREA_KEY IS NOT NULL AND ID < ?", author.get(), before)
                : Query.select().where("AREA_KEY IS NOT NULL AND ID < ?", before);
    }

    private static AuditEntry entry(AoRevision row, Map<Integer, Person> known) {
        return new AuditEntry(
                row.getSlot(),
                row.getSubjectKey(),
                row.getVersion(),
                Optional.ofNullable(row.getWriteKind()).orElse(WriteKind.CHANGED),
                Optional.ofNullable(row.getAuthorId()).map(known::get),
                Optional.ofNullable(row.getRecordedAt()).map(Instant::ofEpochMilli),
                StoredText.orEmpty(row.getReason()));
    }
}
