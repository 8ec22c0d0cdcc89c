package it.browser;

import static org.junit.Assert.assertTrue;

import it.Page;
import it.Team;
import it.Visitor;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

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
        Map<String, Object> toTheFolder =
                Map.of("behavior", "allow", "downloadPath", folder.getRoot().getAbsolutePath());
        var unused = Chromium.running().executeCdpCommand("Browser.setDownloadBehavior", toTheFolder);

        tab.the(".okr-menu-button[data-menu=table]").click();
        tab.the("[data-choice=csv]").click();

        tab.until(() -> sheets().length == 1, "a sheet is downloaded");
        assertTrue(Files.readString(sheets()[0].toPath()).contains(keyResult));
        assertTrue(tab.the(".okr-table").isDisplayed());
    }

    private File[] sheets() {
        return folder.getRoot().listFiles((in, name) -> name.matches("okrs-team-.*\\.csv"));
    }
}
