package org.headway.okr.confluence;

import static org.junit.Assert.assertEquals;

import java.util.List;
import org.junit.Test;

public class MediumTest {

    @Test
    public void onlyPagesAndPreviewsAreForABrowser() {
        assertEquals(Medium.SCREEN, Medium.of("display"));
        assertEquals(Medium.PREVIEW, Medium.of("preview"));
        for (String type : List.of("pdf", "word", "email", "feed", "html_export", "diff")) {
            assertEquals(Medium.PAPER, Medium.of(type));
        }
    }

    @Test
    public void whatNobodyToldUsOfIsPaper() {
        assertEquals(Medium.PAPER, Medium.of("hologram"));
        assertEquals(Medium.PAPER, Medium.of(null));
    }
}
