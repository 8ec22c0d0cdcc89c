package org.headway.okr.domain.coach;

import static org.junit.Assert.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.headway.okr.domain.Measure;
import org.junit.Test;

/** Each question by what it is asked of, and by what looks alike and is not. */
public class QuestionsTest {

    @Test
    public void whatWeDoOurselvesIsNoResult() {
        assertAsked(
                1,
                "Run 5 user tests",
                "Hold 4 workshops on pricing",
                "Write 10 blog posts by June",
                "Publish three case studies",
                "Interview 20 customers about their first week",
                "Release 3 new features",
                "Hire +1 Product Designer",
                "Make at least one improvement to set-up",
                "Start developer ad programs with 3 media sites",
                "We will train 50 colleagues in first aid",
                "5 Nutzertests durchführen",
                "Mindestens drei Entwicklerinnen einstellen",
                "10 Blogartikel veröffentlichen und bewerben",
                "4 Workshops zum Preis halten",
                "10 Gespräche mit Kundinnen führen",
                "Durchführung von 5 Nutzertests");
        assertNotAsked(
                1,
                "New users who finish set-up: from 45 % to 70 %",
                "Hold NPS at 50 in all regions",
                "Ship 95 % of orders on the same day",
                "Create $5M in pipeline",
                "Deliver orders in under 2 days",
                "Open tickets from 300 to 100",
                "Migrate everything to Java 21",
                "10 Mio. € Umsatz machen");
    }

    @Test
    public void aTaskIsAskedForItsOutcome() {
        assertAsked(
                2,
                "Launch the new blog",
                "Build a partner portal",
                "Define the onboarding process",
                "Migrate billing to the new platform",
                "Launch the new blog within 3 months",
                "Publish the roadmap for 2027 with RFC 97",
                "Set up a data warehouse",
                "Define what is ready",
                "Neuen Blog aufsetzen",
                "Den neuen Blog bis Ende März aufsetzen",
                "Neues Preismodell einführen (alle Länder)",
                "Einführung des neuen Preismodells",
                "Migration auf die neue Plattform abschließen");
        assertNotAsked(
                2,
                "Readers from the blog: 2k to 10k a month",
                "Release notes are read by customers",
                "Design system is used by every team",
                "Time from sign-up to first launch",
                "Sign-up passes the WCAG AA audit",
                "Die Qualität der Beratung halten",
                "Der Blog ist veröffentlicht");
    }

    @Test
    public void whatNobodyCanTellIsAskedHowWeWillKnow() {
        assertAsked(
                7,
                "Improve the onboarding docs",
                "Support the sales team in all regions",
                "Continue to invest in quality",
                "Work on performance",
                "Increase customer satisfaction",
                "Die Dokumentation verbessern",
                "Kundenzufriedenheit steigern",
                "Vertrieb in der Region unterstützen");
        assertNotAsked(
                7,
                "Sign-up passes the WCAG AA audit",
                "Support answers are rated 4.5 of 5",
                "Improve NPS from 30 to 50",
                "Improve set-up so that nobody has to call us");
    }

    @Test
    public void numbersStandBelowObjectives() {
        for (String title : List.of(
                "Reach $5M ARR",
                "Grow revenue by 20 percent",
                "10 Mio. € Umsatz erreichen",
                "Deliver enough to reach $L of new revenue",
                "Marktanteil auf 30 Prozent steigern")) {
            assertEquals(title, 8, Asking.ofObjective(title, Locale.ENGLISH));
        }
        for (String title : List.of(
                "New customers love their first week",
                "Be the first choice of our 3 largest customers",
                "Delight a million people in 2027",
                "Neue Kundinnen lieben ihre erste Woche")) {
            assertEquals(title, 0, Asking.ofObjective(title, Locale.ENGLISH));
        }
    }

    @Test
    public void aNextStepIsOneThing() {
        for (String text : List.of(
                "Fix autofill, call Adyen and update docs",
                "Fix autofill; call Adyen",
                "- fix autofill - call Adyen",
                "• Fix autofill • call Adyen",
                "1. Fix autofill 2. Call Adyen",
                "Fix autofill\nCall Adyen",
                "Logs, traces, metrics and alerts",
                "Autofill reparieren, Adyen anrufen und Doku anpassen")) {
            assertEquals(text, 12, Asking.ofNextStep(text));
        }
        for (String text : List.of(
                "Ask legal and sales about the tax form",
                "Ask Ana, Ben and Carla about the tax form",
                "Ask our five largest customers why set-up stops",
                "Profile the tax call - it takes 1,5 s",
                "Mit Ana, Ben und Carla über das Formular sprechen",
                "• Fix autofill",
                "Rechtsabteilung und Vertrieb zum Formular fragen")) {
            assertEquals(text, 0, Asking.ofNextStep(text));
        }
    }

    @Test
    public void whatTheAuthorSetIsNotAskedAgain() {
        Measure metric = new Measure.Metric(BigDecimal.valueOf(52), BigDecimal.valueOf(70), "%");
        assertEquals(List.of(), asked(Asking.chosen("70 % of trials convert", metric)));
        assertEquals(List.of(), asked(Asking.chosen("70 % of trials convert", new Measure.Baseline("%"))));
        assertEquals(List.of(), asked(Asking.chosen("Launch of the new blog read", metric)));
        assertEquals(List.of(2), asked(Asking.chosen("Launch the new blog", new Measure.Milestone())));
        Measure up = new Measure.Metric(BigDecimal.valueOf(3), BigDecimal.valueOf(5), "%");
        assertEquals(List.of(6), asked(Asking.chosen("Reduce churn of customers", up)));
        Measure tests = new Measure.Metric(BigDecimal.ZERO, BigDecimal.valueOf(5), "tests");
        assertEquals(List.of(1), asked(Asking.chosen("Run user tests of set-up", tests)));
    }

    private static List<Integer> asked(DraftKeyResult keyResult) {
        return Asking.numbers(Asking.coach().ask(Asking.draft(keyResult)));
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
