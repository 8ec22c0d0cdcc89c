package org.headway.okr.view.table;

import static org.junit.Assert.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.headway.okr.view.BundleWords;
import org.headway.okr.view.Tables;
import org.headway.okr.view.VelocityTemplates;
import org.headway.okr.view.Words;
import org.junit.Test;

/** A page does not grow heavy with OKRs. */
public class TableWeightTest {

    private static final int ROWS = 500;
    private static final int LIMIT = 1_500;

    @Test
    public void aKeyResultTakesAtMostAKilobyteAndAHalf() {
        Words words = new BundleWords(Locale.ENGLISH);
        String html = OkrTableView.of(Tables.large(ROWS), words, Tables.asked("automatic"))
                .render(new VelocityTemplates(), words);
        int bytes = html.getBytes(StandardCharsets.UTF_8).length / ROWS;
        assertTrue(bytes + " bytes per key result", bytes <= LIMIT);
    }
}
