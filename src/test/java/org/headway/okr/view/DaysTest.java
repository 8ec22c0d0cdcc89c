package org.headway.okr.view;

import static org.junit.Assert.assertEquals;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.Test;

public class DaysTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final Days english = new Days(TODAY, new BundleWords(Locale.ENGLISH));
    private final Days german = new Days(TODAY, new BundleWords(Locale.GERMAN));

    @Test
    public void anAgeIsToldInTheUnitThatSaysEnough() {
        assertEquals("today", english.ago(TODAY));
        assertEquals("yesterday", english.ago(TODAY.minusDays(1)));
        assertEquals("13 days ago", english.ago(TODAY.minusDays(13)));
        assertEquals("2 weeks ago", english.ago(TODAY.minusDays(14)));
        assertEquals("8 weeks ago", english.ago(TODAY.minusDays(59)));
        assertEquals("2 months ago", english.ago(TODAY.minusDays(60)));
        assertEquals("vor 5 Wochen", german.ago(TODAY.minusDays(36)));
    }

    @Test
    public void aDayNamesItsYearWhereThatIsAnother() {
        assertEquals("17 Nov", english.brief(LocalDate.of(2026, 11, 17)));
        assertEquals("17 Nov 2025", english.brief(LocalDate.of(2025, 11, 17)));
        assertEquals("31\u00a0December", english.full(LocalDate.of(2026, 12, 31)));
        assertEquals("31.\u00a0Dezember", german.full(LocalDate.of(2026, 12, 31)));
    }
}
