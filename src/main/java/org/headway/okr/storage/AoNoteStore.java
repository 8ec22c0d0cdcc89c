package org.headway.okr.storage;

import static java.util.Comparator.comparingInt;

import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.headway.okr.domain.Note;
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.domain.Person;
import org.headway.okr.service.store.NoteStore;
import org.headway.okr.service.store.Stamp;

/** Notes on drafts, in Active Objects. Each is a version of what was noted, {@code ENG-O3:note:2}. */
@Named
final class AoNoteStore implements NoteStore {

    private final AoTransactions transactions;
    private final AoTables tables;
    private final AoPeople people;
    private final AoRevisions revisions;

    public AoNoteStore(AoTransactions transactions, AoTables tables, AoPeople people, AoRevisions revisions) {
        this.transactions = transactions;
        this.tables = tables;
        this.people = people;
        this.revisions = revisions;
    }

    @Override
    public List<Note> of(ObjectiveKey objective) {
        List<AoRevision> rows = tables.in(AoRevision.class, "SUBJECT_KEY", List.of(subject(objective)));
        Map<Integer, Person> known = people.withIds(rows.stream().map(AoRevision::getAuthorId));
        return rows.stream()
                .map(row -> new Note(
                        row.getVersion(),
                        StoredText.orEmpty(row.getReason()),
                        Optional.ofNullable(row.getAuthorId()).map(known::get),
                        Instant.ofEpochMilli(Objects.requireNonNull(row.getRecordedAt()))))
                .sorted(comparingInt(Note::version))
                .toList();
    }

    @Override
    public void leave(ObjectiveKey objective, int version, Stamp stamp) {
        AoRevision unused = transactions.run(() -> revisions.claim(subject(objective), version, stamp));
    }

    private static String subject(ObjectiveKey objective) {
        return objective + ":note";
    }
}
