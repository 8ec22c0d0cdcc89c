package org.headway.okr.service.writing;

import static org.headway.okr.service.Desk.ANNA_READS;
import static org.headway.okr.service.Desk.BEN_READS;
import static org.headway.okr.testing.Fixtures.ANNA;
import static org.headway.okr.testing.Fixtures.ANNA_NOW;
import static org.headway.okr.testing.Fixtures.BEN;
import static org.headway.okr.testing.Fixtures.aKeyResult;
import static org.headway.okr.testing.Fixtures.anObjective;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Optional;
import org.headway.okr.domain.Note;
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.domain.programme.ParametersDecision;
import org.headway.okr.domain.programme.Scope;
import org.headway.okr.service.Desk;
import org.headway.okr.service.InvalidInput;
import org.headway.okr.service.NotFound;
import org.headway.okr.service.NotPermitted;
import org.headway.okr.service.Reader;
import org.junit.Test;

/** Anna edits the space, Ben only reads it. */
public class NotesTest {

    private final Desk desk = new Desk();
    private final NotesOnDesk notes = new NotesOnDesk(desk);
    private final ObjectiveKey draft = anObjective()
            .draft()
            .with(aKeyResult())
            .storedIn(desk.stores)
            .objective()
            .key();

    @Test
    public void anEditorLeavesNotesAndReadsTheNewestFirst() {
        leave(ANNA_READS, "Who pays?", 0);
        leave(ANNA_READS, "By when?", 1);
        assertEquals(List.of("By when?", "Who pays?"), read(ANNA_READS));
        assertEquals("ANNA", notes.queries.of(ANNA_READS, draft).lines().get(0).by());
    }

    @Test
    public void aCoachLeavesANoteThatEditorsRead() {
        coached();
        leave(BEN_READS, "Is this one aim or two?", 0);
        assertTrue(notes.queries.of(BEN_READS, draft).mayLeave());
        assertEquals(List.of("Is this one aim or two?"), read(ANNA_READS));
    }

    @Test
    public void aChampionWhoIsNamedReadsThemAndLeavesNone() {
        ObjectiveKey named = anObjective()
                .draft()
                .with(aKeyResult().championedBy(BEN))
                .storedIn(desk.stores)
                .objective()
                .key();
        var unused = notes.commands.leave(ANNA_READS, named, "Who pays?", 0);
        assertEquals(1, notes.queries.of(BEN_READS, named).lines().size());
        assertFalse(notes.queries.of(BEN_READS, named).mayLeave());
        assertThrows(NotPermitted.class, () -> notes.commands.leave(BEN_READS, named, "I do", 1));
    }

    @Test
    public void readersFindNeitherTheDraftNorItsNotes() {
        leave(ANNA_READS, "Who pays?", 0);
        assertThrows(NotFound.class, () -> read(BEN_READS));
        assertThrows(NotFound.class, () -> leave(BEN_READS, "I do", 1));
        assertThrows(NotFound.class, () -> read(Reader.anonymous()));
    }

    @Test
    public void onceItIsPublishedNobodyFindsThemAndNoMoreAreLeft() {
        coached();
        leave(BEN_READS, "Who pays?", 0);
        var unused = desk.objectives.publish(ANNA_READS, draft, 1);
        for (Reader reader : List.of(ANNA_READS, BEN_READS)) {
            assertThrows(NotFound.class, () -> read(reader));
            assertThrows(NotFound.class, () -> leave(reader, "Too late", 1));
        }
        assertEquals(1, desk.stores.notes().of(draft).size());
    }

    @Test
    public void aNoteIsOneLineOf280CharactersAtMost() {
        assertEquals("text", refused("x".repeat(281)).field());
        assertEquals("text", refused(" ").field());
        leave(ANNA_READS, "x".repeat(280), 0);
        leave(ANNA_READS, "two\nlines", 1);
        assertEquals("two lines", read(ANNA_READS).get(0));
    }

    @Test
    public void aRetryStoresOnceAndAnothersNoteIsInNobodysWay() {
        coached();
        leave(ANNA_READS, "Who pays?", 0);
        leave(BEN_READS, "By when?", 0);
        leave(ANNA_READS, "Who pays?", 0);
        assertEquals(List.of("By when?", "Who pays?"), read(ANNA_READS));
        leave(ANNA_READS, "Who pays?", 2);
        assertEquals(3, read(ANNA_READS).size());
    }

    @Test
    public void aReaderWhoMayNotSeePeopleReadsNoNames() {
        leave(ANNA_READS, "Who pays?", 0);
        desk.permissions.mayNotSeePeople(ANNA);
        assertEquals("", notes.queries.of(ANNA_READS, draft).lines().get(0).by());
    }

    private void leave(Reader reader, String text, int seen) {
        Note unused = notes.commands.leave(reader, draft, text, seen);
    }

    private List<String> read(Reader reader) {
        return notes.queries.of(reader, draft).lines().stream()
                .map(DraftNotes.Line::text)
                .toList();
    }

    private InvalidInput refused(String text) {
        return assertThrows(InvalidInput.class, () -> leave(ANNA_READS, text, 0));
    }

    private void coached() {
        Scope scope = Scope.instance();
        desk.stores
                .parameters()
                .decide(
                        new ParametersDecision(
                                scope,
                                1,
                                ParametersDecision.nobodys(scope).choices(),
                                "",
                                Optional.empty(),
                                List.of(BEN),
                                Optional.of(ANNA),
                                Optional.of(ANNA_NOW.at())),
                        ANNA_NOW);
    }
}
