package org.headway.okr.service;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.List;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.service.area.AreaKeys;
import org.junit.Test;

/** Which texts are taken, and the keys that names become. */
public class TextsTest {

    @Test
    public void aLineIsStrippedAndItsBreaksBecomeSpaces() {
        assertEquals("two lines", Texts.required("title", "  two \r\n lines\t", 20));
    }

    @Test
    public void nothingIsCut() {
        InvalidInput refused = assertThrows(InvalidInput.class, () -> Texts.line("title", "x".repeat(256), 255));
        assertEquals("title", refused.field());
        assertEquals(List.of(256, 255), refused.arguments());
        assertEquals(255, Texts.line("title", "x".repeat(255), 255).length());
    }

    @Test
    public void aCharacterOutsideTheFirstPlaneCountsAsOne() {
        assertEquals("🚀".repeat(10), Texts.line("title", "🚀".repeat(10), 10));
    }

    @Test
    public void whatADatabaseOrXmlCannotHoldIsRefusedBySign() {
        for (String bad : List.of("a\u0000b", "a\u0001b", "half \ud83d", "\uffff")) {
            InvalidInput refused = assertThrows(InvalidInput.class, () -> Texts.lines("whyNow", bad, 99));
            assertEquals("okr.error.unreadable-character", refused.messageKey());
        }
    }

    @Test
    public void aKeyIsMadeOfTheName() {
        assertEquals("CHECK", key("Checkout"));
        assertEquals("VPENG", key("VP Eng"));
        assertEquals("UND", key("Über neue Dinge"));
        assertEquals("AREA", key("数学"));
        assertEquals("DAYS", key("90 days"));
    }

    @Test
    public void aKeyThatIsTakenGetsANumber() {
        assertEquals(
                List.of("CHECK", "CHECK2", "CHECK3"),
                AreaKeys.wishedFor("Checkout").limit(3).map(AreaKey::value).toList());
    }

    private static String key(String name) {
        AreaKey wished = AreaKeys.wishedFor(name).findFirst().orElseThrow();
        assertEquals(wished, AreaKey.read(wished.value()).orElseThrow());
        return wished.value();
    }

    @Test(timeout = 2000)
    public void manyBlanksCostNothing() {
        String blanks = " ".repeat(200_000);
        assertThrows(InvalidInput.class, () -> Texts.line("nextStep", "a" + blanks + "b", 140));
        assertEquals("", Texts.lines("whyNow", " ".repeat(1000), 140));
    }
}
