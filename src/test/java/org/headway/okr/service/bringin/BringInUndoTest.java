package org.headway.okr.service.bringin;

import static org.headway.okr.service.Desk.ANNA_READS;
import static org.headway.okr.service.Desk.BEN_READS;
import static org.headway.okr.testing.Fixtures.SPACE;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.CycleDecision;
import org.headway.okr.domain.NoOkrs;
import org.headway.okr.domain.beside.HealthRange;
import org.headway.okr.imports.Pasted;
import org.headway.okr.service.Desk;
import org.headway.okr.service.NotFound;
import org.headway.okr.service.NotPermitted;
import org.headway.okr.service.WrittenSince;
import org.headway.okr.service.beside.HealthMetricText;
import org.headway.okr.service.beside.JustDoItText;
import org.headway.okr.service.cycle.WithoutOkrs;
import org.headway.okr.testing.Fixtures;
import org.junit.Test;

/** Taking back what was brought in. */
public class BringInUndoTest {

    private final Desk desk = new Desk();

    @Test
    public void nothingOfItIsLeft() {
        BroughtIn brought = bringIn("- Grow\n  - Users from 1 to 2 => 1");

        desk.undo.undo(ANNA_READS, brought);

        assertTrue(desk.stores.areas().in(SPACE).isEmpty());
        assertEquals(
                Optional.empty(),
                desk.stores.objectives().find(brought.objectives().get(0)));
        assertEquals(
                Optional.empty(),
                desk.stores.keyResults().find(brought.keyResults().get(0)));
    }

    @Test
    public void whatWasThereBeforeStays() {
        BroughtIn first = bringIn("- Grow\n  - Users from 1 to 2");
        BroughtIn second = bringIn("- Grow\n  - Users from 1 to 2\n  - Orders from 1 to 2");

        desk.undo.undo(ANNA_READS, second);

        assertEquals(1, desk.stores.areas().in(SPACE).size());
        assertEquals(
                first.keyResults(),
                desk.stores.keyResults().in(List.of(new CycleDecision(theArea(), Fixtures.Q4))).stream()
                        .map(keyResult -> keyResult.key())
                        .toList());
    }

    @Test
    public void aCheckInSinceKeepsAllOfIt() {
        BroughtIn brought = bringIn("- Grow\n  - Users from 1 to 2\n  - Orders from 1 to 2");
        var unused = desk.checkIns.add(ANNA_READS, brought.keyResults().get(1), Desk.believing(5));

        assertThrows(WrittenSince.class, () -> desk.undo.undo(ANNA_READS, brought));

        assertTrue(desk.stores.keyResults().find(brought.keyResults().get(0)).isPresent());
    }

    @Test
    public void aKeyResultAddedSinceKeepsItsObjective() {
        BroughtIn brought = bringIn("- Grow\n  - Users from 1 to 2");
        var unused = bringIn("- Grow\n  - Orders from 1 to 2");

        assertThrows(WrittenSince.class, () -> desk.undo.undo(ANNA_READS, brought));
    }

    @Test
    public void aJustDoItSinceKeepsItsObjective() {
        BroughtIn brought = bringIn("- Grow\n  - Users from 1 to 2");
        var unused = desk.justDoIts.add(
                ANNA_READS, brought.objectives().get(0), UUID.randomUUID(), new JustDoItText("Call them", ""));

        assertThrows(WrittenSince.class, () -> desk.undo.undo(ANNA_READS, brought));
    }

    @Test
    public void whatElseWasWrittenKeepsTheArea() {
        BroughtIn brought = bringIn("- Grow\n  - Users from 1 to 2");
        var unused =
                desk.justDoIts.add(ANNA_READS, theArea(), "Next", UUID.randomUUID(), new JustDoItText("Call them", ""));

        desk.undo.undo(ANNA_READS, brought);

        assertEquals(1, desk.stores.areas().in(SPACE).size());
    }

    @Test
    public void aHealthMetricSinceKeepsTheArea() {
        BroughtIn brought = bringIn("- Grow\n  - Users from 1 to 2");
        HealthRange range = new HealthRange(Optional.of(BigDecimal.ONE), Optional.empty());
        var unused =
                desk.metrics.add(ANNA_READS, theArea(), Optional.empty(), new HealthMetricText("Uptime", "", range));

        desk.undo.undo(ANNA_READS, brought);

        assertEquals(1, desk.stores.areas().in(SPACE).size());
    }

    @Test
    public void aDecisionSinceKeepsTheArea() {
        BroughtIn brought = bringIn("- Grow\n  - Users from 1 to 2");
        var unused = desk.cycles.goWithout(
                ANNA_READS, new WithoutOkrs(SPACE.key(), "", "Next", NoOkrs.Reason.BUSINESS_AS_USUAL, "", 0));

        desk.undo.undo(ANNA_READS, brought);

        assertEquals(1, desk.stores.areas().in(SPACE).size());
    }

    @Test
    public void twiceIsTooLate() {
        BroughtIn brought = bringIn("- Grow\n  - Users from 1 to 2");
        desk.undo.undo(ANNA_READS, brought);

        assertThrows(NotFound.class, () -> desk.undo.undo(ANNA_READS, brought));
    }

    @Test
    public void whoOnlyReadsTakesNothingBack() {
        BroughtIn brought = bringIn("- Grow\n  - Users from 1 to 2");

        assertThrows(NotPermitted.class, () -> desk.undo.undo(BEN_READS, brought));
    }

    private AreaKey theArea() {
        return desk.stores.areas().in(SPACE).get(0).key();
    }

    private BroughtIn bringIn(String list) {
        return desk.bringIn.bringIn(
                ANNA_READS,
                Optional.empty(),
                new BringInText(SPACE.key(), "", "", Pasted.read(list, List.of(), Locale.ENGLISH), false));
    }
}
