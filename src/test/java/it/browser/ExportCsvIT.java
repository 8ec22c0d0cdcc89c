package it.browser;

import static org.junit.Assert.assertTrue;

import it.Page;
import it.Team;
import it.Visitor;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A reader takes the table into a spreadsheet, and the page stays. */
public class ExportCsvIT {

    @Rule
    public final Tab tab = new Tab();

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void theMenuDownloadsWhatTheTableShows() throws IOException {
        Team team = Team.in("SHOP", Visitor.as("editor"));
        String keyResult = team.keyResult("Orders in two days");
        tab.open(Visitor.as("reader"), Page.withTable(team.editor(), "SHOP", "team", team.name()));
        Map<String, Object> toTheFolder = Map.of(
                "behavior", "allow", "downloadPath", folder.getRoot().getAbsolutePath());
        var unused = Chromium.running().executeCdpCommand("Browser.setDownloadBehavior", toTheFolder);

        tab.the(".okr-menu-button[data-menu=table]").click();
        tab.the("[data-choice=csv]").click();

        Path sheet = new WebDriverWait(Chromium.running(), java.time.Duration.ofSeconds(10)).until(driver -> csv());
        assertTrue(Files.readString(sheet).contains(keyResult));
        assertTrue(tab.the(".okr-table").isDisplayed());
    }

    private Path csv() {
        File[] found = folder.getRoot().listFiles((folder, name) -> name.matches("okrs-team-.*\\.csv"));
        return found == null || found.length == 0 ? null : found[0].toPath();
    }
}
