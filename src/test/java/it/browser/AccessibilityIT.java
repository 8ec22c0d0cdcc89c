package it.browser;

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
        new Axe(tab).findsNothing();
    }
}
