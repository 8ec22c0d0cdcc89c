package it.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import it.Bodies;
import it.Page;
import it.Team;
import it.Visitor;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
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

        assertTrue(downloaded("csv", "okrs-team-.*\\d\\.csv").contains(keyResult));
        assertTrue(tab.the(".okr-table").isDisplayed());
    }

    @Test
    public void andAllThatWasSaid() throws IOException {
        Team team = Team.in("SHOP", Visitor.as("editor"));
        String keyResult = team.keyResult("Orders in two days");
        for (String value : List.of("3", "4")) {
            team.editor()
                    .post("key-result/" + keyResult + "/check-in", Bodies.checkIn(5, "value", value))
                    .expecting(201);
        }
        tab.open(Visitor.as("reader"), Page.withTable(team.editor(), "SHOP", "team", team.name()));

        String sheet = downloaded("csv-history", "okrs-team-.*-history\\.csv");
        assertEquals(3, sheet.lines().count());
    }

    @Test
    public void aClosedCycleSaysHowItEnded() throws IOException {
        Ended ended = Ended.in("SHOP", Visitor.as("editor")).closed();
        tab.open(Visitor.as("reader"), Page.withTable(ended.editor(), "SHOP", "team", ended.team()));

        String sheet = downloaded("csv", "okrs-ended-.*\\d\\.csv");
        assertTrue(sheet, sheet.contains(",1.0,It came late,Ask earlier.,Continued"));
    }

    private String downloaded(String choice, String name) throws IOException {
        Map<String, Object> toTheFolder =
                Map.of("behavior", "allow", "downloadPath", folder.getRoot().getAbsolutePath());
        var unused = Chromium.running().executeCdpCommand("Browser.setDownloadBehavior", toTheFolder);
        tab.the(".okr-menu-button[data-menu=table]").click();
        tab.the("[data-choice=" + choice + "]").click();
        tab.until(() -> sheets(name).length == 1, "a sheet is downloaded");
        return Files.readString(sheets(name)[0].toPath());
    }

    private File[] sheets(String name) {
        return folder.getRoot().listFiles((in, file) -> file.matches(name));
    }
}
