package it.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import it.Team;
import it.Visitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** An area leaves by a link in its settings, and comes back by a dialog that shows first what it would write. */
public class AreaFileOnTheScreenIT {
    @Rule
    public final Tab tab = new Tab();

    private final Visitor admin = Visitor.as("admin");
    private final Team team = Team.in("SHOP", Visitor.as("editor"));
    private final String exported = exportedBySettings();

    private String exportedBySettings() {
        var unused = team.keyResult("Orders in two days", "mia.new");
        String settings = "/plugins/servlet/headway/settings?area=" + team.area();
        String link = admin.get(settings)
                .expecting(200)
                .html()
                .selectFirst(".okr-settings-file a")
                .absUrl("href");
        return admin.get(link.substring(admin.site().url().length()))
                .expecting(200)
                .text();
    }

    private WebElement look(String file) throws IOException {
        tab.of(admin).open(admin.site(), "/plugins/servlet/headway/admin");
        tab.click(".okr-area-file");
        Path stored = Files.createTempFile("area", ".json");
        tab.the(".okr-area-file-dialog [type=file]")
                .sendKeys(Files.writeString(stored, file).toString());
        tab.the("[name=container]").sendKeys("OPEN", Keys.ENTER);
        return tab.the(".okr-area-file-dialog");
    }

    @Test
    public void anAreaIsImportedOnceItsPlanWasSeen() throws IOException {
        look(exported.replace("\"mia.new\"", "\"mia.elsewhere\""));
        tab.the("[name='people.mia.elsewhere']").sendKeys("mia.new");
        WebElement name = tab.the("#okr-area-file-name");
        assertEquals(team.name(), name.getAttribute("value"));
        name.sendKeys(" again");
        tab.click(".okr-area-file-dialog .okr-primary");
        tab.until("!document.querySelector('[name=\"people.mia.elsewhere\"]')");
        tab.click(".okr-area-file-dialog .okr-primary");
        tab.until("!document.querySelector('dialog')");
        assertTrue(admin.get("table?container=OPEN").expecting(200).text().contains(team.name() + " again"));
    }

    @Test
    public void whatDoesNotFitIsSaidWithTheWayToItAndNothingTypedIsLost() throws IOException {
        look(exported.replace("\"METRIC\"", "\"MAGIC\""));
        tab.until(
                "document.querySelector('[data-of=file]').textContent.startsWith(arguments[0])",
                "file.keyResults[0].type: ");
        assertEquals("OPEN", tab.the("[name=container]").getAttribute("value"));
        tab.expects("400");
    }

    @Test
    public void aFileOfSomethingElseIsRefused() throws IOException {
        look("A shopping list");
        tab.until("document.querySelector('[data-of=file]').textContent !== ''");
        assertTrue(tab.the("[data-of=file]").isDisplayed());
        tab.expects("400");
    }
}
