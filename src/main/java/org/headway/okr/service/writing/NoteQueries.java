package org.headway.okr.service.writing;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.Note;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.domain.Person;
import org.headway.okr.service.Access;
import org.headway.okr.service.Names;
import org.headway.okr.service.NotFound;
import org.headway.okr.service.Reader;
import org.headway.okr.service.store.NoteStore;

/** What was noted on a draft, for whoever sees it. */
@Named
public final class NoteQueries {

    private final Access access;
    private final Names names;
    private final NoteStore notes;
    private final Clock clock;

    @Inject
    public NoteQueries(Access access, Names names, NoteStore notes, Clock clock) {
        this.access = access;
        this.names = names;
        this.notes = notes;
        this.clock = clock;
    }

    /** Once it is published there are none any more. */
    public DraftNotes of(Reader reader, ObjectiveKey key) {
        Area area = access.areaOf(reader, key);
        Objective draft = access.objective(reader, area, key);
        if (!draft.draft()) {
            throw new NotFound();
        }
        List<Note> left = new ArrayList<>(notes.of(key));
        Collections.reverse(left);
        Map<String, String> shown = names.shownTo(reader, left.stream().map(Note::by));
        return new DraftNotes(
                draft,
                left.stream().map(note -> line(note, shown)).toList(),
                left.isEmpty() ? 0 : left.get(0).version(),
                LocalDate.now(clock),
                access.maySeeDrafts(reader, area) && !draft.decision().isClosed());
    }

    private DraftNotes.Line line(Note note, Map<String, String> shown) {
        String by = note.by().map(Person::userKey).map(shown::get).orElse("");
        return new DraftNotes.Line(note.text(), by, LocalDate.ofInstant(note.at(), clock.getZone()));
    }
}
