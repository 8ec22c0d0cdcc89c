package org.headway.okr.view;

import static org.junit.Assert.assertEquals;

import org.headway.okr.domain.Projection;
import org.junit.Test;

public class TitleTest {

    @Test
    public void aNumberAndItsPercentSignStayInOneLine() {
        assertEquals("From 4.2\u00a0% to 6\u00a0%, not more", Title.of("From 4.2 % to 6 %, not more"));
    }

    @Test
    public void aNumberAndItsShortUnitStayInOneLine() {
        assertEquals("From 3.4\u00a0s to 1.8\u00a0s", shown("From 3.4 s to 1.8 s", "s"));
        assertEquals("From 9\u00a0h to 20\u00a0%", shown("From 9 h to 20 %", "h"));
    }

    @Test
    public void otherWordsMayBreakAsTheyLike() {
        assertEquals("Win 9 shops and a % more", shown("Win 9 shops and a % more", "s"));
        assertEquals("Sell 40 units", shown("Sell 40 units", "units"));
        assertEquals("Nothing", shown("Nothing", ""));
    }

    private static String shown(String title, String unit) {
        return Title.of(Tables.keyResult(1, title, Tables.metric("1", "2", unit), Projection.none()));
    }
}
