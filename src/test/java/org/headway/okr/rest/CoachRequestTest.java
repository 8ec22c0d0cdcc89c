package org.headway.okr.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
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

    private static CoachRequest asking(String whyNow, List<String> left) {
        return new CoachRequest("Grow", whyNow, "", List.of(), left, "", "");
    }
}
