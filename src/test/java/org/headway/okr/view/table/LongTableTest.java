package org.headway.okr.view.table;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.Locale;
import org.headway.okr.view.BundleWords;
import org.headway.okr.view.Tables;
import org.junit.Test;

public class LongTableTest {

    @Test
    public void twentyFiveKeyResultsAreSeenAtOnce() {
        assertFalse(isLong(25));
    }

    @Test
    public void amongMoreSomebodyHasToLook() {
        assertTrue(isLong(26));
    }

    private static boolean isLong(int keyResults) {
        return OkrTableView.of(Tables.large(keyResults), new BundleWords(Locale.ENGLISH), Tables.asked("automatic"))
                .isLong();
    }
}
