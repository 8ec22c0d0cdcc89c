package org.headway.okr.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headway.okr.domain.Note;
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.service.store.NoteStore;
import org.headway.okr.service.store.Stamp;

/** Notes on drafts in memory. */
final class InMemoryNoteStore implements NoteStore {

    private final Versions versions = new Versions();
    private final Map<ObjectiveKey, List<Note>> notes = new LinkedHashMap<>();

    @Override
    public List<Note> of(ObjectiveKey objective) {
        return List.copyOf(notes.getOrDefault(objective, List.of()));
    }

    @Override
    public void leave(ObjectiveKey objective, int version, Stamp stamp) {
        versions.claim(objective + ":note", version);
        notes.computeIfAbsent(objective, none -> new ArrayList<>())
                .add(new Note(version, stamp.reason(), Optional.of(stamp.by()), stamp.at()));
    }
}
