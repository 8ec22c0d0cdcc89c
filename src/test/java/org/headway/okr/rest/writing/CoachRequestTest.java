package org.headway.okr.rest.writing;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.headway.okr.service.InvalidInput;
import org.junit.Test;

/** The coach looks at what fits into a form, and at no more. */
public class CoachRequestTest {

    private static final String NOVEL = "x".repeat(100_000);

    @Test
    public void aWhyThatIsFarTooLongIsRefused() {
        assertEquals(
                "okr.error.too-long",
                assertThrows(InvalidInput.class, () -> asking(NOVEL, List.of()).draft(Locale.ENGLISH))
                        .messageKey());
    }

    @Test
    public void whatIsNoTextOfAFieldIsNotLeftAlone() {
        assertEquals(Set.of("Grow"), asking("", List.of(NOVEL, "Grow")).leftAlone());
        assertEquals(1, asking("", Collections.nCopies(600, "Grow")).leftAlone().size());
    }

    @Test
    public void namesThatAreFarTooLongAreRefused() {
        assertThrows(InvalidInput.class, () -> about(NOVEL, "", "").draft(Locale.ENGLISH));
        assertThrows(InvalidInput.class, () -> about("", NOVEL, "").draft(Locale.ENGLISH));
    }

    @Test
    public void aMeasureThatIsFarTooLongIsNone() {
        assertEquals(
                Optional.empty(),
                about("", "", "9".repeat(100_000))
                        .draft(Locale.ENGLISH)
                        .keyResults()
                        .get(0)
                        .chosen());
        assertThrows(
                InvalidInput.class, () -> new MeasureRequest("METRIC", "1", "2", "", NOVEL).measure(Locale.ENGLISH));
    }

    private static CoachRequest about(String sponsor, String champion, String to) {
        MeasureRequest measure = new MeasureRequest("METRIC", "1", to, "", "");
        KeyResultLineRequest line = new KeyResultLineRequest("", "", "Users", measure, champion, "", "", "");
        return new CoachRequest("Grow", "", sponsor, List.of(line), List.of(), "", "", "", "");
    }

    private static CoachRequest asking(String whyNow, List<String> left) {
        return new CoachRequest("Grow", whyNow, "", List.of(), left, "", "", "", "");
    }
}
