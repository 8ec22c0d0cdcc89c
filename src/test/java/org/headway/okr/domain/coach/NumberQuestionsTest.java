package org.headway.okr.domain.coach;

import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.Test;

/** The questions that numbers raise: a share of what, two at once, from where, which way. */
public class NumberQuestionsTest {

    @Test
    public void aShareIsAskedOfWhat() {
        assertAsked(
                3,
                "Increase sign-ups by 25 %",
                "Cut the cost of a payment by 10%",
                "Double sign-ups from the blog",
                "Halve the time to hire",
                "25 % more sign-ups from the blog",
                "Die Zahl der Anmeldungen um 25 % erhöhen",
                "Anmeldungen über den Blog verdoppeln");
        assertNotAsked(
                3,
                "Increase sign-ups by 25 %, from 400 to 500",
                "Double sign-ups from 400 to 800",
                "Sign-ups from 400 to 500 a week",
                "Increase sign-ups to 500 by 31 December",
                "Anmeldungen um 25 % erhöhen (heute 400)");
    }

    @Test
    public void twoResultsAreTwoLines() {
        assertAsked(
                4,
                "Close 2 deals and get 10 new logos",
                "NPS from 30 to 50 and churn from 5 % to 3 %",
                "NPS from 30 to 50; churn below 3 %",
                "Win 5 customers and 3 partners",
                "Win 2 Tier 1 deals and at least 10 logos",
                "5 Kunden gewinnen und 3 Partner überzeugen",
                "3 Verträge abschließen und 10 neue Kunden gewinnen");
        assertNotAsked(
                4,
                "Time from 3 s to 2 s in web and app",
                "Time from 3 s to 2 s in web and app for 80 % of users",
                "Answer between 2 and 3 hours for new customers",
                "Churn of tier 1 and tier 2 customers from 5 % to 3 %",
                "Conversion in Q1 and Q2 from 2 % to 3 %",
                "70 % of trials convert and pay within 30 days");
    }

    @Test
    public void aTargetIsAskedFromWhere() {
        assertAsked(
                5,
                "70 % of trials convert",
                "Reach 500 sign-ups a week",
                "Reach at least 500 sign-ups a week",
                "Reach 100 % test coverage",
                "NPS of 50 in all regions",
                "Cut response time below 2 s",
                "[$N] of new revenue",
                "Have the press publish 3 articles",
                "70 % der Testkunden kaufen",
                "500 Anmeldungen pro Woche erreichen");
        assertNotAsked(
                5,
                "Trials that convert: from 52 % to 70 %",
                "70 % of trials convert (52 % today)",
                "100% of monthly releases ship on time.",
                "100 % der Rechnungen gehen pünktlich raus",
                "0 incidents with customer data",
                "No customer waits longer than 2 days",
                "Verfügbarkeit der API bei mindestens 99,9 % halten",
                "Maintain 99.95 % availability",
                "Availability is at least 99.95 %",
                "Search returns in under 2s on instances with 80k repositories",
                "At least four customers run structural searches",
                "Metrics to validate four customers are tracked",
                "Sign-up works in all four languages",
                "No issue blocks a deal of a tier 1 customer",
                "The ISO 27001 audit is passed",
                "Verfügbarkeit bleibt mindestens 99,95 %");
    }

    @Test
    public void aFixOfAMissingStartInventsNone() {
        assertEquals(Optional.of(Fix.BASELINE), fix("70 % of trials convert"));
        assertEquals(Optional.of(Fix.FROM_ZERO), fix("Win 10 new customers"));
        assertEquals(Optional.of(Fix.BASELINE), fix("Cut response time below 2 s"));
    }

    @Test
    public void wordsAndNumbersGoTheSameWay() {
        assertAsked(
                6,
                "Reduce churn from 3 % to 5 %",
                "Increase NPS from 50 to 30",
                "Fewer complaints: from 30 to 50",
                "Kündigungsquote von 3 % auf 5 % senken",
                "Umsatz von 5 Mio. € auf 3 Mio. € steigern");
        assertNotAsked(
                6,
                "Reduce churn from 5 % to 3 %",
                "Improve response time from 3 s to 2 s",
                "Increase margin from -5 % to 5 %",
                "Share of customers who cut costs from 20 % to 30 %",
                "Kündigungsquote von 5 % auf 3 % senken");
    }

    private static List<Integer> asked(DraftKeyResult keyResult) {
        return Asking.numbers(Asking.coach().ask(Asking.draft(keyResult)));
    }

    private static Optional<Fix> fix(String title) {
        return Asking.coach()
                .ask(Asking.draft(Asking.GOOD_OBJECTIVE, title))
                .shown()
                .get(0)
                .fix();
    }

    private static void assertAsked(int question, String... titles) {
        for (String title : titles) {
            assertEquals(title, question, Asking.ofKeyResult(title));
        }
    }

    private static void assertNotAsked(int question, String... titles) {
        for (String title : titles) {
            int asked = Asking.ofKeyResult(title);
            assertEquals(title + " is asked " + asked, false, asked == question);
        }
    }
}
