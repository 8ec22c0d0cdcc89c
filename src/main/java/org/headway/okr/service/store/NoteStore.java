package org.headway.okr.service.store;

import java.util.List;
import org.headway.okr.domain.Note;
import org.headway.okr.domain.ObjectiveKey;

/** Notes on drafts. Nothing but the log keeps them. */
public interface NoteStore {

    /** The oldest first. */
    List<Note> of(ObjectiveKey objective);

    /** Stores the next note, whose text is the reason of the stamp, unless there is one of this version already. */
    void leave(ObjectiveKey objective, int version, Stamp stamp);
}
