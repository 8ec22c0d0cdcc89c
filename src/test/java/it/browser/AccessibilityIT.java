package it.browser;

import static org.junit.Assert.assertEquals;

import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** Nothing serious or critical stands in anybody's way on any screen, in light and in dark. */
@RunWith(Parameterized.class)
public class AccessibilityIT {
    @Rule
    public final Tab tab = new Tab();

    private final Screen screen;

    public AccessibilityIT(Screen screen) {
        this.screen = screen;
    }

    @Parameters(name = "{0}")
    public static Screen[] screens() {
        return Screen.values();
    }

    @Test
    public void nothingStandsInTheWay() {
        screen.open(new Stage(tab));
        for (String mode : List.of("light", "dark")) {
            tab.script("document.documentElement.dataset.colorMode = arguments[0]", mode);
            assertEquals(mode, List.of(), new Axe(tab).complaints());
        }
    }
}
