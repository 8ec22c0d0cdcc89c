package org.headway.okr.view;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.Test;

public class FiguresTest {

    private static final String FORTY_DIGITS = "1234567890123456789012345678901234567890";

    private final Figures english = new Figures(Locale.ENGLISH);
    private final Figures german = new Figures(Locale.GERMAN);

    @Test
    public void aNumberThatFitsIsShownAsItIs() {
        assertEquals("5.1 %", brief("5.1", "%"));
        assertEquals("99.97 %", brief("99.97", "%"));
        assertEquals("1200", brief("1200.00", ""));
        assertEquals("12,400", brief("12400", ""));
        assertEquals("0", brief("0.00", ""));
    }

    @Test
    public void aLongNumberIsShortenedInTheReadersLanguage() {
        assertEquals("111.8k", brief("111800", ""));
        assertEquals("111,8k", german.brief(new BigDecimal("111800"), ""));
        assertEquals("$1.2M", brief("1200000", "$"));
        assertEquals("12.4k %", brief("12400", "%"));
        assertEquals("999.9k", brief("999999", ""));
        assertEquals("−1.5B", brief("-1500000000", ""));
        assertEquals("> 999T", brief(FORTY_DIGITS, ""));
        assertEquals("< −999T", brief("-" + FORTY_DIGITS, ""));
    }

    @Test
    public void aCurrencyStandsWhereTheLanguagePutsIt() {
        assertEquals("$50", brief("50", "$"));
        assertEquals("−€0.31", brief("-0.31", "€"));
        assertEquals("0,31 €", german.brief(new BigDecimal("0.31"), "€"));
    }

    @Test
    public void aLongUnitIsNotRepeated() {
        assertEquals("14", brief("14", "days"));
        assertEquals("14 days", english.exact(new BigDecimal("14"), "days"));
    }

    @Test
    public void aUnitGivesWayToItsNumber() {
        assertEquals("111.8k", brief("111800", "USD"));
    }

    @Test
    public void nothingIsShownAsMinusZero() {
        assertEquals("0 %", english.percent(new BigDecimal("-0.4").setScale(0, java.math.RoundingMode.DOWN)));
        assertEquals("≈ 0", brief("-0.00000001", ""));
    }

    @Test
    public void percentEndsAtTheThirdDigit() {
        assertEquals("999 %", english.percent(new BigDecimal("999")));
        assertEquals("> 999 %", english.percent(new BigDecimal("1000")));
        assertEquals("< −999 %", english.percent(new BigDecimal("-2500")));
        assertEquals("−31 %", english.percent(new BigDecimal("-31")));
    }

    @Test
    public void noNumberTakesMoreThanSevenCharacters() {
        for (String unit : List.of("", "%", "$", "€", "ms", "USD", "days")) {
            for (int digits = 1; digits <= 40; digits++) {
                for (String number : List.of("9".repeat(digits), "-" + "9".repeat(digits), "0." + "9".repeat(digits))) {
                    String text = brief(number, unit);
                    assertTrue(number + unit + ": " + text, text.length() <= 7);
                }
            }
        }
    }

    @Test
    public void theVoiceHearsEveryDigit() {
        assertEquals("1,200,000.5 kg", english.exact(new BigDecimal("1200000.5"), "kg"));
        assertEquals("1.200.000,5 kg", german.exact(new BigDecimal("1200000.5"), "kg"));
    }

    private String brief(String number, String unit) {
        return english.brief(new BigDecimal(number), unit);
    }
}
