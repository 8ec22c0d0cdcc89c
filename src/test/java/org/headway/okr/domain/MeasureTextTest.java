package org.headway.okr.domain;

import static org.junit.Assert.assertEquals;

import java.util.Locale;
import org.headway.okr.domain.imported.Reading;
import org.headway.okr.domain.text.MeasureText;
import org.junit.Test;

public class MeasureTextTest {

    @Test
    public void startAndTargetMakeAMetric() {
        assertReads("45 > 70 %", "Increase onboarding completion from 45% to 70%");
        assertReads("45 > 70 %", "New users who finish set-up: from 45 % to 70 %");
        assertReads("2000 > 10000", "Readers from the blog: 2k to 10k a month");
        assertReads("400 > 500", "Sign-ups from 400 to 500 a week");
        assertReads("3 > 2 s", "Time from 3 s to 2 s in web and app");
        assertReads("52 > 70 %", "Trials that convert: from 52 % to 70 %");
        assertReads("3 > 5 %", "Reduce churn from 3 % to 5 %");
        assertReads("4.2 > 6 %", "Raise trial-to-paid conversion from 4.2 % to 6 %");
        assertReads(
                "20 > 8 seconds", "Decrease iOS \"launch to send first message\" time from average 20 seconds to 8");
        assertReads("3.4 > 1.8 s", "Cut 95th percentile of checkout from 3.4 s to 1.8 s");
        assertReads("3 > 10", "Raise releases on time from 3 of 14 teams to 10 of 14 teams");
        assertReads("14 > 7 days", "Time to hire from 14 to 7 days");
        assertReads("100 > 60", "start=100;target=60;current=80");
        assertReads("5 > 10000 $", "Deal size from $5 to $10k");
        assertReads("-5 > 5 %", "Margin from -5 % to 5 %");
        assertReads("52 > 70 %", "Bring it to 70 % (from 52 %)");
        assertReads("52 > 70 %", "Bring it to 70 %, up from 52 %");
        assertReads("1.5 > 2.5", "Rating from 1.5 to at least 2.5");
        assertReads("30 > 50", "Increase NPS 30 to 50 in all regions");
        assertReads("30 > 50", "NPS 30 to 50");
    }

    @Test
    public void arrowsSayTheSame() {
        assertReads("52 > 70 %", "Trials that pay: 52 % → 70 %");
        assertReads("52 > 70 %", "Trials that pay 52->70%");
        assertReads("52 > 70 %", "from 52% -> 70%");
        assertReads("52 > 70 % now 61", "Trials that pay: 52 → 61 → 70 %");
    }

    @Test
    public void germanIsReadToo() {
        assertReads(Locale.GERMAN, "400 > 500", "Anmeldungen von 400 auf 500 pro Woche");
        assertReads(Locale.GERMAN, "3.4 > 1.8 s", "Antwortzeit von 3,4 s auf 1,8 s");
        assertReads(Locale.GERMAN, "3 > 5 %", "Kündigungsquote von 3 % auf 5 % senken");
        assertReads(Locale.GERMAN, "1200 > 1500.5 €", "Umsatz je Kunde von 1.200 € bis 1.500,5 €");
        assertReads(Locale.GERMAN, "10000000 > 12500000 €", "Umsatz von 10 Mio. € auf 12,5 Mio. € steigern");
        assertReads(Locale.GERMAN, "≥ 99.95 %", "Verfügbarkeit bleibt mindestens 99,95 %");
        assertReads(Locale.GERMAN, "≥ 99.9 %", "Verfügbarkeit bei mindestens 99,9 % halten");
        assertReads(Locale.GERMAN, "≥ 99.9 %", "99,9 % Verfügbarkeit halten.");
        assertReads(Locale.GERMAN, "? asked", "4 Workshops halten");
        assertReads(Locale.GERMAN, "? asked", "Die Zahl der Anmeldungen um 25 % erhöhen");
        assertReads(Locale.GERMAN, "? asked", "5 Nutzertests durchführen");
        assertReads(Locale.GERMAN, "? asked", "Anmeldungen verdoppeln");
        assertReads(Locale.GERMAN, "? s asked", "Antwortzeit unter 2 s senken");
        assertReads(Locale.GERMAN, "yes/no", "Neuen Blog aufsetzen");
    }

    @Test
    public void aMissingStartIsAskedForAndNeverZero() {
        assertReads("? asked", "Increase sign-ups by 25 %");
        assertReads("? asked", "Double sign-ups");
        assertReads("? % asked", "70 % of trials convert");
        assertReads("? % asked", "100% of monthly releases ship on time.");
        assertReads("? % asked", "Get 70% of companies on a free trial to convert to paid customers.");
        assertReads("? asked", "Run 5 user tests");
        assertReads("? asked", "Run 3 to 5 user tests");
        assertReads("? asked", "Run 3-5 user tests");
        assertReads("? asked", "Close 2 deals and get 10 new logos");
        assertReads("? asked", "Hire at least two Customer Engineers");
        assertReads("? asked", "Have at least one press asset document our statistic by March 2020.");
        assertReads("? asked", "Hire +1 Product Designer.");
        assertReads("? asked", "Launch in at least 3 cities");
        assertReads("? asked", "Hold at least 5 workshops");
        assertReads("? s asked", "Cut response time below 2 s");
        assertReads("? $ asked", "Reach $5M ARR");
        assertReads("? $ asked", "Generate at least $M in expansion");
        assertReads("? asked", "Deliver P MQLs to sales (a 28% increase from last year).");
        assertReads("? asked", "Increase NPS from X to Y");
        assertReads("? asked", "At least three customers have > 50% of queries powered by it");
    }

    @Test
    public void aBoundToKeepIsAThreshold() {
        assertReads("≥ 99.95 %", ">= 99.95 % availability");
        assertReads("≥ 99.95 %", "Maintain 99.95 % availability of the payment API");
        assertReads("≥ 99.95 %", "Availability stays at or above 99.95 %");
        assertReads("> 3.4", "Satisfaction > 3.4");
        assertReads("< 2 s", "Symbol and text search returns in under 2s on instances with 80k repositories");
        assertReads("< 10 ms", "95th percentile latency (i.e. `filter`) is below 10ms.");
        assertReads("> 80 %", "Each team completes >80% of the work that they committed to");
        assertReads("≤ 5 %", "Churn at most 5 %");
        assertReads("≥ 50", "Keep NPS at least 50");
        assertReads("≥ 90 %", "Hold renewal at least 90 %");
    }

    @Test
    public void namesAndDatesAreNoNumbers() {
        for (String title : new String[] {
            "Launch the new blog",
            "Improve the onboarding docs",
            "Sign-up passes the WCAG AA audit",
            "Publish updated product roadmap for 2020 with RFCs and validated projects for Q1 2020.",
            "No issue blocks a deal for any tier 1 or tier 2 customer.",
            "Document RFC 97 and COVID-19 rules in version 3.15",
            "Launch by 31 December, or on March 4, 2021",
            "Migrate from 2020 to 2021 pricing",
            "Support 24/7 and 2FA; see #9628",
            "Grow team to plan (+1 code, +2 web)",
            "Launch on 2026-03-02 at 10:30",
            "Have a 3-month plan",
            "Sign-up works in all four languages",
            "Get SOC 2 certified",
            ""
        }) {
            assertReads("yes/no", title);
        }
    }

    @Test
    public void twoUnitsAreNoWay() {
        assertReads("? min asked", "Time from 3 min to 45 s");
    }

    @Test
    public void startEqualToTargetIsShownAsSuch() {
        assertReads("0 > 0 asked", "Sign-ups from 0 to 0");
    }

    @Test(timeout = 20_000)
    public void timeGrowsWithTheLengthOfTheText() {
        for (String part :
                new String[] {"from 1 to ", "1 -> ", "a", "1 ", "(", "=", "from ", "1 at least ", "-", "1.", "$"}) {
            String text = part.repeat(100_000 / part.length());
            assertEquals(text.length(), MeasureText.read(text, Locale.ENGLISH).measure() == null ? -1 : text.length());
        }
    }

    private static void assertReads(String expected, String title) {
        assertReads(Locale.ENGLISH, expected, title);
    }

    private static void assertReads(Locale locale, String expected, String title) {
        MeasureText read = MeasureText.read(title, locale);
        boolean asked = read.reading() == Reading.START_UNKNOWN || read.reading() == Reading.START_IS_TARGET;
        String now = read.now().map(value -> " now " + value.toPlainString()).orElse("");
        assertEquals(title, expected, PrintedMeasure.of(read.measure()) + now + (asked ? " asked" : ""));
    }
}
