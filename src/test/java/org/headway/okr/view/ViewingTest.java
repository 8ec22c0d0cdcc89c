package org.headway.okr.view;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.headway.okr.domain.Confidence;
import org.headway.okr.domain.programme.Choices;
import org.headway.okr.domain.programme.DeploymentParameters;
import org.headway.okr.domain.programme.Setting;
import org.headway.okr.domain.table.OkrTable;
import org.junit.Test;

/** What is agreed decides how things are shown. */
public class ViewingTest {

    private static final Confidence SIXTY = new Confidence(60);

    private static Viewing agreed(Setting setting, String value, Locale locale) {
        OkrTable.Section section = Tables.agreed(
                        Cases.ordinary(), new DeploymentParameters(new Choices(Map.of(setting, value))))
                .sections()
                .get(0);
        return Viewing.of(section, Tables.TODAY, new BundleWords(locale));
    }

    private static void assertAskedAndOld(String rhythm, int asked, int old) {
        Viewing viewing = agreed(Setting.CHECK_INS, rhythm, Locale.ENGLISH);
        assertFalse(viewing.isDue(Tables.TODAY.minusDays(asked)));
        assertTrue(viewing.isDue(Tables.TODAY.minusDays(asked + 1)));
        assertFalse(viewing.isStale(Tables.TODAY.minusDays(old)));
        assertTrue(viewing.isStale(Tables.TODAY.minusDays(old + 1)));
    }

    @Test
    public void aChampionIsAskedBeforeTheNextMeetingAndANumberIsOldAfterTheOneThatWasMissed() {
        assertAskedAndOld("WEEKLY", 5, 10);
        assertAskedAndOld("TWO_WEEKS", 10, 21);
        assertAskedAndOld("MONTHLY", 23, 45);
    }

    private static List<String> belief(String scale, Locale locale) {
        Beliefs beliefs = agreed(Setting.CONFIDENCE, scale, locale).beliefs();
        return List.of(beliefs.number(SIXTY), beliefs.word(SIXTY), beliefs.moved(-30), beliefs.said(SIXTY, -30));
    }

    @Test
    public void confidenceIsShownOnTheScaleThatIsAgreed() {
        assertEquals(List.of("6", "medium", "↓3", " of 10, medium, down 3"), belief("TEN", Locale.ENGLISH));
        assertEquals(List.of("60 %", "medium", "↓30", ", medium, down 30"), belief("PERCENT", Locale.ENGLISH));
        assertEquals(List.of("0.6", "medium", "↓0.3", ", medium, down 0.3"), belief("SHARE", Locale.ENGLISH));
        assertEquals(List.of("medium", "", "↓", ", down"), belief("WORDS", Locale.ENGLISH));
        assertEquals(List.of("0,6", "mittel", "↓0,3", ", mittel, um 0,3 gefallen"), belief("SHARE", Locale.GERMAN));
    }

    @Test
    public void aSmallMoveIsNotWorthTelling() {
        Beliefs beliefs = agreed(Setting.CONFIDENCE, "PERCENT", Locale.ENGLISH).beliefs();
        assertEquals("", beliefs.moved(19));
        assertEquals(", medium", beliefs.said(SIXTY, 0));
    }

    @Test
    public void aBeliefOfAnotherScaleKeepsItsNumber() {
        Confidence word = new Confidence(55);
        assertEquals(
                "6", agreed(Setting.CONFIDENCE, "TEN", Locale.ENGLISH).beliefs().number(word));
        assertEquals(
                "0.55",
                agreed(Setting.CONFIDENCE, "SHARE", Locale.ENGLISH).beliefs().number(word));
        assertEquals(
                "1",
                agreed(Setting.CONFIDENCE, "SHARE", Locale.ENGLISH).beliefs().number(new Confidence(100)));
    }
}
