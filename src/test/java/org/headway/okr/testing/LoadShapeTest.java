package org.headway.okr.testing;

import static org.junit.Assert.assertEquals;

import java.util.List;
import org.headway.okr.domain.CycleDecision;
import org.junit.Test;

public class LoadShapeTest {

    @Test
    public void theSampledProgrammeIsAsLargeAsWeSay() {
        assertIsAsLargeAsWeSay(LoadShape.read());
    }

    @Test
    public void ourOwnNumbersHaveTheSameProportions() {
        assertIsAsLargeAsWeSay(InventedLoad.shape());
    }

    @Test
    public void everyRowAndEntryIsStored() {
        Stores stores = Stores.inMemory();
        List<ObjectiveFixture.Made> made = LoadShape.read().storedIn(stores);
        List<CycleDecision> largest = stores.areas().decisions(stores.areas().in(Fixtures.SPACE)).stream()
                .filter(decision -> decision.cycle().equals(LoadShape.largestCycle()))
                .toList();
        assertEquals(48, stores.objectives().in(largest).size());
        assertEquals(148, stores.keyResults().in(largest).size());
        assertEquals(
                860,
                made.stream()
                        .flatMap(objective -> objective.keyResults().stream())
                        .mapToInt(keyResult ->
                                stores.checkIns().log(keyResult.key()).size())
                        .sum());
    }

    private static void assertIsAsLargeAsWeSay(LoadShape shape) {
        List<LoadShape.Row> rows = shape.keyResults();
        List<LoadShape.Row> largest =
                rows.stream().filter(row -> row.cycle() == 1).toList();
        assertEquals(shape.source(), 220, rows.size());
        assertEquals(
                shape.source(),
                860,
                rows.stream().mapToInt(row -> row.entries().size()).sum());
        assertEquals(shape.source(), 148, largest.size());
        assertEquals(
                shape.source(),
                48,
                largest.stream().map(LoadShape.Row::objective).distinct().count());
    }
}
