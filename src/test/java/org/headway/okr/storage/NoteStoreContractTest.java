package org.headway.okr.storage;

import static org.headway.okr.testing.Fixtures.ANNA;
import static org.headway.okr.testing.Fixtures.NOW;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.List;
import java.util.Optional;
import org.headway.okr.domain.Note;
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.service.ConcurrentWrite;
import org.headway.okr.service.store.NoteStore;
import org.headway.okr.service.store.Stamp;
import org.headway.okr.testing.Backend;
import org.junit.Test;

public class NoteStoreContractTest extends StoreContract {

    private static final ObjectiveKey OURS = new ObjectiveKey("ENG-O1");

    private final NoteStore notes = stores.notes();

    public NoteStoreContractTest(Backend backend) {
        super(backend);
    }

    @Test
    public void whatIsLeftStaysInItsOrder() {
        leave(1, "Who pays?");
        leave(2, "By when?");
        assertEquals(List.of(note(1, "Who pays?"), note(2, "By when?")), notes.of(OURS));
        assertEquals(List.of(), notes.of(new ObjectiveKey("ENG-O10")));
    }

    @Test
    public void ofTwoThatWouldBeTheSameVersionTheSecondStoresNothing() {
        leave(1, "Who pays?");
        assertThrows(ConcurrentWrite.class, () -> leave(1, "By when?"));
        assertEquals(List.of(note(1, "Who pays?")), notes.of(OURS));
    }

    private void leave(int version, String text) {
        notes.leave(OURS, version, new Stamp(ANNA, NOW, text));
    }

    private static Note note(int version, String text) {
        return new Note(version, text, Optional.of(ANNA), NOW);
    }
}
