package org.headway.okr.service.writing;

import static org.headway.okr.service.Desk.ANNA_READS;
import static org.headway.okr.testing.Fixtures.SPACE;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.headway.okr.domain.Ambition;
import org.headway.okr.domain.Measure;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.WholeObjective;
import org.headway.okr.domain.WriteId;
import org.headway.okr.service.Desk;
import org.headway.okr.service.StaleVersion;
import org.junit.Test;

/** An objective that is sent again because the first answer was lost. */
public class RetriesTest {

    private final Desk desk = new Desk();

    private static NewObjective saying(WriteId id, String title) {
        KeyResultLine line = new KeyResultLine(
                "The audit is passed", new Measure.Milestone(), "", BigDecimal.ONE, Optional.of(Ambition.COMMITTED));
        return new NewObjective(
                Optional.of(id),
                SPACE.key(),
                "Checkout",
                "",
                new ObjectiveText(title, "", "", ""),
                List.of(line),
                false,
                false,
                Set.of(),
                List.of());
    }

    @Test
    public void isStoredOnce() {
        WriteId id = new WriteId(UUID.randomUUID());
        Objective first = desk.newObjectives.write(ANNA_READS, saying(id, "Nobody waits"));
        assertEquals(first, desk.newObjectives.write(ANNA_READS, saying(id, "Nobody waits")));
        assertEquals(1, desk.queries.table(ANNA_READS, Desk.wholeSpace()).size());
    }

    @Test
    public void withOtherWordsShowsWhatArrivedTheFirstTime() {
        WriteId id = new WriteId(UUID.randomUUID());
        Objective first = desk.newObjectives.write(ANNA_READS, saying(id, "Nobody waits"));
        StaleVersion conflict =
                assertThrows(StaleVersion.class, () -> desk.newObjectives.write(ANNA_READS, saying(id, "Nobody asks")));
        assertEquals(first, ((WholeObjective) conflict.theirs()).objective());
        assertEquals(
                "Nobody asks", ((WholeObjective) conflict.mine()).objective().title());
        assertEquals(1, desk.queries.table(ANNA_READS, Desk.wholeSpace()).size());
    }

    @Test
    public void anotherIdIsAnotherObjective() {
        desk.newObjectives.write(ANNA_READS, saying(new WriteId(UUID.randomUUID()), "Nobody waits"));
        desk.newObjectives.write(ANNA_READS, saying(new WriteId(UUID.randomUUID()), "Nobody waits"));
        assertEquals(2, desk.queries.table(ANNA_READS, Desk.wholeSpace()).size());
    }
}
