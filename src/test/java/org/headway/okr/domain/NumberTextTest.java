package org.headway.okr.domain;

import static org.junit.Assert.assertEquals;

import java.util.Locale;
import org.headway.okr.domain.text.NumberText;
import org.junit.Test;

public class NumberTextTest {

    private static final Locale EN = Locale.ENGLISH;
    private static final Locale DE = Locale.GERMAN;

    @Test
    public void separatorsAreReadAsTheLanguageHasThem() {
        assertReads("1234.5", "1,234.5", EN);
        assertReads("1234.5", "1.234,5", DE);
        assertReads("1234", "1,234", EN);
        assertReads("1234", "1.234", DE);
        assertReads("1.234", "1.234", EN);
        assertReads("1.234", "1,234", DE);
    }

    @Test
    public void whatCanOnlyMeanOneThingIsReadInAnyLanguage() {
        for (Locale locale : new Locale[] {EN, DE}) {
            assertReads("5.3", "5.3", locale);
            assertReads("5.3", "5,3", locale);
            assertReads("0.125", locale == EN ? "0,125" : "0.125", locale);
            assertReads("1234567.8", "1,234,567.8", locale);
            assertReads("1234567.8", "1.234.567,8", locale);
            assertReads("1234567", "1'234'567", locale);
            assertReads("111800", "111 800", locale);
            assertReads("111800", "111\u202f800", locale);
            assertReads("0.5", ".5", locale);
        }
    }

    @Test
    public void signsStandBeforeTheNumberOrItsCurrency() {
        assertReads("-3", "-3", EN);
        assertReads("-3", "−3", EN);
        assertReads("3", "+3", EN);
        assertReads("-50 $", "-$50", EN);
        assertReads("-50 $", "$-50", EN);
    }

    @Test
    public void scalesMultiplyExactly() {
        assertReads("2000", "2k", EN);
        assertReads("1500000", "1.5M", EN);
        assertReads("10000000", "10 Mio.", DE);
        assertReads("10000000 €", "10 Mio. €", DE);
        assertReads("5000000 $", "$5m", EN);
        assertReads("1250000000 $", "$1.25 bn", EN);
        assertReads("3000000", "3 million", EN);
    }

    @Test
    public void unitsStandBeforeOrAfter() {
        assertReads("50 $", "$50", EN);
        assertReads("3 €", "€ 3", DE);
        assertReads("3 €", "3 €", DE);
        assertReads("14 d", "14d", EN);
        assertReads("45 %", "45%", EN);
        assertReads("45 %", "45 %", DE);
        assertReads("3 s", "3 s", EN);
        assertReads("7 days", "7 days", EN);
        assertReads("6 features", "6 features", EN);
        assertReads("2 MB", "2MB", EN);
    }

    @Test
    public void nonsenseIsRefused() {
        for (String text : new String[] {
            "",
            " ",
            "NaN",
            "Infinity",
            "-Infinity",
            "1e9",
            "1E400",
            "0x10",
            "1e999999999",
            "12abc",
            "1-2",
            "--5",
            "5 %%",
            "1,2,3.4.5",
            "1.2.3",
            "12,34,5",
            "1/2",
            "10:30",
            "2020-03-02",
            "2nd",
            "5 % 6",
            "k",
            "$",
            "%",
            "1..2",
            "½",
            "٣",
            "1" + "0".repeat(40),
            "0." + "0".repeat(40) + "1",
            "9".repeat(38) + "k",
            "1" + " 000".repeat(30)
        }) {
            assertEquals(text, "-", read(text, EN));
        }
    }

    @Test
    public void asManyDigitsAsAreKeptAreRead() {
        assertReads("9".repeat(40), "9".repeat(40), EN);
        assertReads("0." + "1".repeat(40), "0." + "1".repeat(40), EN);
    }

    @Test(timeout = 20_000)
    public void timeGrowsWithTheLengthOfTheText() {
        for (String part : new String[] {"1", "1,", "1 ", "111 ", "-", "$", "k", "%", " ", ".", "1'", "a"}) {
            String text = part.repeat(100_000);
            assertEquals("-", read(text + "x1", EN));
            assertEquals("-", read("1" + text + "x1", DE));
        }
    }

    private static void assertReads(String expected, String text, Locale locale) {
        assertEquals(text + " " + locale, expected, read(text, locale));
    }

    private static String read(String text, Locale locale) {
        return NumberText.read(text, locale)
                .map(read -> (read.value().toPlainString() + " " + read.unit()).strip())
                .orElse("-");
    }
}
