package org.headway.okr.service.writing;

import static org.headway.okr.service.Desk.ANNA_READS;
import static org.headway.okr.service.Desk.BEN_READS;
import static org.headway.okr.testing.Fixtures.aKeyResult;
import static org.headway.okr.testing.Fixtures.anObjective;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.headway.okr.domain.Ambition;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.Objective;
import org.headway.okr.service.Desk;
import org.headway.okr.service.NotPermitted;
import org.headway.okr.testing.Fixtures;
import org.headway.okr.testing.ObjectiveFixture.Made;
import org.junit.Test;

/** Publishing a draft, and standing behind an objective, in the write that changes it. */
public class WholeObjectiveDecidedTest {

    private final Desk desk = new Desk();

    private static ObjectiveEdit.Line line(KeyResult keyResult, String title) {
        return new ObjectiveEdit.Line(
                Optional.of(keyResult.key()),
                keyResult.version(),
                new KeyResultLine(title, keyResult.measure(), "", BigDecimal.ONE, Optional.of(Ambition.COMMITTED)));
    }

    @Test
    public void aDraftIsPublishedWithItsChanges() {
        Made draft = anObjective()
                .draft()
                .sponsoredBy(Fixtures.ANNA)
                .with(aKeyResult())
                .storedIn(desk.stores);
        ObjectiveEdit edit = new ObjectiveEdit(
                1,
                new ObjectiveText("Ready", "It is time", "anna", ""),
                List.of(line(draft.keyResult(), "Better")),
                List.of(),
                List.of(),
                true,
                true,
                Set.of("Better", "gone"),
                List.of());
        Objective published = desk.whole.change(ANNA_READS, draft.objective().key(), edit);
        assertFalse(published.draft());
        Objective seen = desk.queries.objective(BEN_READS, published.key());
        assertEquals(Optional.of(Fixtures.TODAY), seen.stoodBehind());
        assertEquals(Set.of("Better"), seen.definition().left());
        assertFalse(desk.queries.keyResult(BEN_READS, draft.keyResult().key()).draft());
    }

    @Test
    public void onlyItsSponsorStandsBehindIt() {
        Made made = anObjective().with(aKeyResult().titled("A")).storedIn(desk.stores);
        ObjectiveEdit edit = new ObjectiveEdit(
                1,
                new ObjectiveText("t", "", "ben", ""),
                List.of(line(made.keyResult(), "A")),
                List.of(),
                List.of(),
                false,
                true,
                Set.of(),
                List.of());
        assertThrows(
                NotPermitted.class,
                () -> desk.whole.change(ANNA_READS, made.objective().key(), edit));
    }
}
