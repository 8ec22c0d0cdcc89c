package org.headway.okr.service.writing;

import static org.headway.okr.service.Desk.ANNA_READS;
import static org.headway.okr.service.Desk.BEN_READS;
import static org.headway.okr.testing.Fixtures.SPACE;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.headway.okr.domain.Cycle;
import org.headway.okr.service.Desk;
import org.headway.okr.service.NotFound;
import org.headway.okr.service.NotPermitted;
import org.headway.okr.service.Reader;
import org.headway.okr.service.Writes;
import org.junit.Test;

/** In which cycle one writes, and who gets a form at all. */
public class ObjectiveFormTest {

    private static List<String> cycles(String now, String asked) {
        return new Desk(Instant.parse(now))
                .forms.empty(ANNA_READS, SPACE.key(), "", asked).cycles().stream()
                        .map(Cycle::label)
                        .toList();
    }

    @Test
    public void theCalendarsCycleComesFirst() {
        assertEquals(List.of("2026 Q4", "2027 Q1"), cycles("2026-10-03T09:00:00Z", ""));
        assertEquals(List.of("2026 Q4", "2027 Q1"), cycles("2026-12-10T09:00:00Z", "2026 Q4"));
    }

    @Test
    public void inItsLastTwentyOneDaysTheNextOneDoes() {
        assertEquals(List.of("2027 Q1", "2026 Q4"), cycles("2026-12-11T09:00:00Z", ""));
        assertEquals(List.of("2027 Q1", "2026 Q4"), cycles("2026-12-31T09:00:00Z", "2026 Q4"));
    }

    @Test
    public void aTableOfAnotherCycleGetsItsObjectivesThere() {
        assertEquals(List.of("2027 Q2"), cycles("2026-12-31T09:00:00Z", "2027 Q2"));
    }

    @Test
    public void whoDoesNotWantToBeAskedIsNot() {
        Desk desk = new Desk();
        assertTrue(desk.forms.empty(ANNA_READS, SPACE.key(), "", "").mayAsk());
        new CoachCommands(new Writes(desk.stores.transactions()), desk.stores.coaching()).let(ANNA_READS, false);
        assertFalse(desk.forms.empty(ANNA_READS, SPACE.key(), "", "").mayAsk());
    }

    @Test
    public void nobodyChoosesForNobody() {
        CoachCommands commands =
                new CoachCommands(new Writes(new Desk().stores.transactions()), new Desk().stores.coaching());
        assertThrows(NotPermitted.class, () -> commands.let(new Reader(Optional.empty()), false));
    }

    @Test
    public void whoMayNotWriteGetsNone() {
        Desk desk = new Desk();
        assertThrows(NotPermitted.class, () -> desk.forms.empty(BEN_READS, SPACE.key(), "", ""));
        assertThrows(NotFound.class, () -> desk.forms.empty(ANNA_READS, "SECRET", "", ""));
    }
}
