package it.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** A page that the browser prints says what it says on the screen, and shows nothing that could be pressed. */
@RunWith(Parameterized.class)
public class OnPaperIT {
    /** What is a button on the screen and a number or a name on paper. */
    private static final String SAYS_SOMETHING = ".okr-now, .okr-cycle, .okr-chip, .okr-list, .okr-agenda-line";

    private static final String PRESSED =
            """
            return Array.from(document.querySelectorAll('.okr button, .okr .okr-menu, .okr-tools'))
                .filter(part => part.getClientRects().length && !part.matches(arguments[0]))
                .map(part => part.outerHTML);
            """;
    private static final String ARROWS =
            """
            return Array.from(document.querySelectorAll('.okr-open, .okr-more'))
                .map(part => getComputedStyle(part, '::before'))
                .filter(arrow => arrow.content !== 'none' && arrow.display !== 'none').length;
            """;

    @Rule
    public final Tab tab = new Tab();

    private final Screen screen;

    public OnPaperIT(Screen screen) {
        this.screen = screen;
    }

    @Parameters(name = "{0}")
    public static Screen[] screens() {
        return new Screen[] {
            Screen.TABLE,
            Screen.COLLAPSED,
            Screen.SEVERAL_AREAS,
            Screen.AS_OF,
            Screen.WITHOUT_OKRS,
            Screen.FIRST_RUN,
            Screen.DRAFT,
            Screen.CLOSED,
            Screen.DETAILS,
            Screen.CLOSED_DETAILS,
            Screen.CHECKLIST,
            Screen.AGENDA_ON_A_PAGE,
            Screen.WHAT_CHANGED,
            Screen.LOZENGE,
            Screen.ADDRESS,
            Screen.ADDRESS_OF_AN_OBJECTIVE
        };
    }

    @Test
    public void nothingIsThereToPress() {
        screen.open(new Stage(tab));
        String said = tab.the("#main-content, main, body").getText();

        tab.devTools("Emulation.setEmulatedMedia", "media", "print");

        assertEquals(List.of(), tab.script(PRESSED, SAYS_SOMETHING));
        if (screen == Screen.TABLE) {
            assertEquals(0L, tab.script(ARROWS.replace(", .okr-more", "")));
            assertTrue(said.contains("60 %") && tab.the(".okr-rows").getText().contains("60 %"));
            assertTrue(tab.the(".okr-rows").getText().contains("Call the bank"));
        }
    }
}
