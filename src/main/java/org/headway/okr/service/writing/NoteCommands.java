package org.headway.okr.service.writing;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.Note;
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.domain.Person;
import org.headway.okr.service.Access;
import org.headway.okr.service.Busy;
import org.headway.okr.service.NotFound;
import org.headway.okr.service.NotPermitted;
import org.headway.okr.service.OpenCycles;
import org.headway.okr.service.Reader;
import org.headway.okr.service.Texts;
import org.headway.okr.service.Writes;
import org.headway.okr.service.store.NoteStore;
import org.headway.okr.service.store.Stamp;

/** Leaves notes on drafts: for editors of the area and its coaches. Those whom a draft names read them. */
@Named
public final class NoteCommands {

    private final Access access;
    private final Writes writes;
    private final OpenCycles open;
    private final NoteStore notes;
    private final Clock clock;

    @Inject
    public NoteCommands(Access access, Writes writes, OpenCycles open, NoteStore notes, Clock clock) {
        this.access = access;
        this.writes = writes;
        this.open = open;
        this.notes = notes;
        this.clock = clock;
    }

    /**
     * Leaves a note. Another's note is in nobody's way; the same words of the same person again, as of a retry, are stored once.
     *
     * @param seen version of the newest note that its author saw
     */
    public Note leave(Reader reader, ObjectiveKey key, String text, int seen) {
        Area area = access.areaOf(reader, key);
        requireDraft(reader, area, key);
        Person author = Access.somebody(reader);
        if (!access.maySeeDrafts(reader, area)) {
            throw new NotPermitted();
        }
        Stamp stamp = new Stamp(author, clock.instant(), Texts.required("text", text, Note.LIMIT));
        return writes.untilItLands(open.holding(key, () -> {
                    requireDraft(reader, area, key);
                    List<Note> left = notes.of(key);
                    return left.stream()
                            .filter(note -> note.version() > seen)
                            .filter(note -> note.text().equals(stamp.reason()))
                            .filter(note -> note.by().equals(Optional.of(author)))
                            .findFirst()
                            .orElseGet(() -> next(key, left, stamp));
                }))
                .orElseThrow(Busy::new);
    }

    private Note next(ObjectiveKey key, List<Note> left, Stamp stamp) {
        int version = left.isEmpty() ? 1 : left.get(left.size() - 1).version() + 1;
        notes.leave(key, version, stamp);
        return new Note(version, stamp.reason(), Optional.of(stamp.by()), stamp.at());
    }

    /** What is published is not found here, whoever asks. */
    private void requireDraft(Reader reader, Area area, ObjectiveKey key) {
        if (!access.objective(reader, area, key).draft()) {
            throw new NotFound();
        }
    }
}
