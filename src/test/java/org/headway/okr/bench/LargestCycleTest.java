package org.headway.okr.bench;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.headway.okr.storage.AoStores;
import org.headway.okr.testing.CountedStatements;
import org.headway.okr.testing.LoadShape;
import org.headway.okr.testing.Stores;
import org.headway.okr.testing.TestDatabase;
import org.junit.Test;

/** The largest cycle of a real programme on one page: 148 key results of several teams, with all their check-ins behind them. */
public class LargestCycleTest {

    private static final int KEY_RESULTS = 148;

    @Test
    public void itTakesFewStatementsAndLittleHtml() throws IOException {
        CountedStatements statements = new CountedStatements();
        TestDatabase database = TestDatabase.POSTGRESQL;
        Stores stores = AoStores.on(database, statements.around(TestDatabase.pool(database.newUrl(), 4)));
        assertEquals(220, LoadShape.read().keyResults().size());
        var unused = LoadShape.read().storedIn(stores);
        Page page = new Page(stores, LoadShape.largestCycle().label());

        String html = page.html();

        assertEquals(KEY_RESULTS, html.split("class=\"okr-kr", -1).length - 1);
        assertTrue(statements.of(page::html) <= 8);
        int bytes = html.getBytes(StandardCharsets.UTF_8).length / KEY_RESULTS;
        assertTrue(bytes + " bytes per key result", bytes <= 1536);
    }
}
