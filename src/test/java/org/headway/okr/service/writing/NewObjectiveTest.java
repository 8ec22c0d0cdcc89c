package org.headway.okr.service.writing;

import static org.headway.okr.service.Desk.ANNA_READS;
import static org.headway.okr.service.Desk.BEN_READS;
import static org.headway.okr.testing.Fixtures.SPACE;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.headway.okr.domain.Ambition;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.Measure;
import org.headway.okr.domain.table.OkrTable;
import org.headway.okr.service.Desk;
import org.headway.okr.service.InvalidInput;
import org.headway.okr.service.NotPermitted;
import org.junit.Test;

/** Writing an objective with its key results at once. */
public class NewObjectiveTest {

    private final Desk desk = new Desk();

    private static KeyResultLine line(String title, String champion) {
        return new KeyResultLine(
                title,
                new Measure.Metric(BigDecimal.ONE, BigDecimal.TEN, "%"),
                champion,
                BigDecimal.ONE,
                Optional.empty());
    }

    public static NewObjective of(String team, KeyResultLine... lines) {
        ObjectiveText text = new ObjectiveText("Nobody waits", "It is December", "ben", "");
        return new NewObjective(SPACE.key(), team, "", text, Arrays.asList(lines), false);
    }

    private String refusedField(NewObjective asked) {
        return assertThrows(InvalidInput.class, () -> desk.newObjectives.write(ANNA_READS, asked))
                .field();
    }

    @Test
    public void theFirstOneMakesAreaAndCycle() {
        assertEquals(
                "CHECK-O1",
                desk.newObjectives
                        .write(ANNA_READS, of("Checkout", line("A", "anna"), line("B", "")))
                        .key()
                        .value());
        OkrTable.Section section =
                desk.queries.table(BEN_READS, Desk.wholeSpace()).sections().get(0);
        assertEquals("Checkout", section.area().name());
        assertEquals("2026 Q4", section.cycle().label());
        List<KeyResult> rows = section.groups().get(0).rows().stream()
                .map(OkrTable.Row::keyResult)
                .toList();
        assertEquals(List.of("A", "B"), rows.stream().map(KeyResult::title).toList());
        assertEquals(Optional.empty(), rows.get(1).champion());
    }

    @Test
    public void theNextOneGoesToTheSameArea() {
        desk.newObjectives.write(ANNA_READS, of("Checkout"));
        assertEquals(
                "CHECK-O2",
                desk.newObjectives.write(ANNA_READS, of("checkout ")).key().value());
    }

    @Test
    public void aWrongLineIsNamedAndNothingIsStored() {
        assertEquals("keyResults.1.title", refusedField(of("Checkout", line("A", ""), line(" ", ""))));
        assertEquals("keyResults.0.champion", refusedField(of("Checkout", line("A", "nobody"))));
        Measure standing = new Measure.Metric(BigDecimal.ONE, BigDecimal.ONE, "%");
        assertEquals(
                "keyResults.0.title",
                refusedField(of(
                        "Checkout",
                        new KeyResultLine("A", standing, "", BigDecimal.ONE, Optional.of(Ambition.COMMITTED)))));
        assertTrue(desk.stores.areas().in(SPACE).isEmpty());
    }

    @Test
    public void whoOnlyReadsWritesNothing() {
        assertThrows(NotPermitted.class, () -> desk.newObjectives.write(BEN_READS, of("Checkout")));
    }
}
