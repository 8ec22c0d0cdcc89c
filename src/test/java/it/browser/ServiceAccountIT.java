package it.browser;

import static org.junit.Assert.assertEquals;

import it.RunningHost;
import it.Visitor;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.Keys;

/** The service account is picked by its name, and stands there with the user name that the other product has to know. */
public class ServiceAccountIT {
    private static final String FIELD = "#okr-account-name";

    @Rule
    public final Tab tab = new Tab();

    @Test
    public void anAdministratorPicksItAndTakesItBack() {
        tab.of(Visitor.as("admin")).open(RunningHost.confluence(), "/plugins/servlet/headway/admin?section=link");
        tab.click(FIELD);
        tab.press("keller");
        tab.until("document.querySelectorAll('.okr-choice').length === 1");
        tab.press(Keys.ARROW_DOWN, Keys.ENTER);
        assertEquals("Maria Keller", tab.the(FIELD).getDomProperty("value"));
        save();
        tab.until("document.querySelector('.okr-account .okr-small') !== null");
        assertEquals("maria", tab.the(".okr-account .okr-small").getText());
        assertEquals("Maria Keller", tab.the(FIELD).getDomProperty("value"));

        tab.the(FIELD).clear();
        save();
        tab.until("document.querySelector('.okr-account') && !document.querySelector('.okr-account .okr-small')");
        assertEquals("", tab.the(FIELD).getDomProperty("value"));
    }

    private void save() {
        tab.click(".okr-account button");
    }
}
