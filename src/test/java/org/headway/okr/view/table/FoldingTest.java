package org.headway.okr.view.table;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import org.junit.Test;

public class FoldingTest {

    private final Folding folding = Folding.read("A-O1.!A-O2");

    @Test
    public void whatAReaderOpenedAndClosedHoldsBeforeTheAuthorsChoice() {
        assertTrue(folding.opens("A-O1", false));
        assertFalse(folding.opens("A-O2", true));
    }

    @Test
    public void theAuthorsChoiceHoldsForTheRest() {
        assertTrue(folding.opens("A-O3", true));
        assertFalse(folding.opens("A-O3", false));
        assertTrue(Folding.NONE.opens("A-O1", true));
    }

    @Test
    public void whateverSomebodySendsIsTheKeyOfNothing() {
        for (String sent : new String[] {"", ".", "!", "..!..", "{}", "x".repeat(4000)}) {
            assertTrue(sent, Folding.read(sent).opens("A-O1", true));
            assertFalse(sent, Folding.read(sent).opens("A-O1", false));
        }
    }
}
