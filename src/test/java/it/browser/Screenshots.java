package it.browser;

import it.DevHost;
import it.HostProcess;
import it.Page;
import it.Site;
import it.Visitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.openqa.selenium.Keys;

/** Takes the pictures of the guides. {@code bin/screenshots} names the folder and the options of the dev host. */
public final class Screenshots {
    private static final String QUARTER = "/display/SHOP/Checkout+this+quarter";
    private static final String FRAME = ".devhost-banner";
    private static final String LIST =
            """
            # Objective: Nobody thinks about paying
            - Refunds within a day: from 40 % to 95 %
            - Disputes that we win: from 30 % to 50 % => 35 %, new evidence form
            - Payments without a second try stay above 97.5 %
            - Increase sign-ups by 25 %
            - The old card form is switched off

            Thanks to everybody who helped last week.
            """;

    private final Tab tab = new Tab();
    private final Camera camera;
    private final Site site;
    private final Visitor editor;

    private Screenshots(Site site, Path folder) {
        this.site = site;
        this.camera = new Camera(tab, folder);
        tab.before();
        this.editor = Visitor.as("editor", site);
        tab.of(editor);
    }

    public static void main(String[] arguments) throws IOException {
        List<String> options = List.of(arguments).subList(1, arguments.length);
        try (HostProcess host = DevHost.ofThisBuild().start(options)) {
            Screenshots pictures = new Screenshots(host.confluence(), Path.of(arguments[0]));
            pictures.ofReading();
            pictures.ofCheckingIn();
            pictures.ofWhatStandsBeside();
            pictures.ofLookingBack();
            pictures.ofAgreeing();
            pictures.ofBeginning();
            pictures.ofATableThatIsThere();
            new TeamPictures(pictures.tab, pictures.camera, host.confluence()).take();
            new QuarterPictures(pictures.tab, pictures.camera, host.confluence()).take();
            new ActionPictures(pictures.tab, pictures.camera, host.confluence()).take();
            new JiraPictures(pictures.tab, pictures.camera, host.jira()).take();
            ActionPictures.ofConnecting(pictures.tab, pictures.camera, options);
            JiraPictures.ofJiraAlone(pictures.tab, pictures.camera, options);
        }
        System.exit(0);
    }

    private void ofReading() throws IOException {
        open(1200, 900, QUARTER);
        camera.take("table", FRAME, ".okr-table");
        tab.script("document.documentElement.dataset.colorMode = 'dark'");
        camera.take("dark", FRAME, ".okr-table");
        open(900, 900, QUARTER);
        camera.take("narrow", FRAME, ".okr-table");
        open(390, 900, QUARTER);
        // A finger cannot hover, this browser can: on a phone the buttons show.
        tab.script("document.querySelectorAll('.okr-do').forEach(button => button.style.opacity = 1)");
        camera.take("phone", FRAME, ".okr-group");
    }

    private void ofCheckingIn() throws IOException {
        open(1200, 900, QUARTER);
        ShownKeyResult trials = new ShownKeyResult(tab, "CHECK-KR5");
        ShownKeyResult setUp = new ShownKeyResult(tab, "CHECK-KR6");
        setUp.toggle();
        tab.the(".okr-log");
        camera.take("opened-row", "#main-content > p", ".okr-table");
        open(1200, 820, QUARTER);
        trials.openForm();
        trials.field("typed").sendKeys("5.3");
        trials.field("whatGotUsHere").sendKeys("Autofill is live for everybody");
        trials.chooseConfidence(7);
        camera.take("check-in", "#title-text", ".okr-check-in-dialog");
    }

    private void ofWhatStandsBeside() throws IOException {
        open(1200, 900, QUARTER);
        tab.click(".okr-group .okr-list");
        tab.the(".okr-check");
        camera.take("just-do-its", "#main-content > p", ".okr-table");
        open(1200, 900, QUARTER);
        tab.click(".okr-chip");
        tab.the(".okr-health-panel");
        camera.take("health", "#main-content > p", ".okr-health-dialog");
    }

    private void ofLookingBack() throws IOException {
        open(1200, 900, QUARTER);
        tab.click(".okr-menu-button[data-menu=table]");
        camera.take("menu", "#main-content > p", ".okr-menu:popover-open");
        tab.click("[data-choice=as-of]");
        camera.take("as-of", ".okr-as-of-dialog", ".okr-as-of-dialog");
        open(1200, 940, QUARTER);
        new ShownKeyResult(tab, "CHECK-KR6").the(".okr-title").click();
        tab.the(".okr-drawer .okr-standing");
        camera.take("drawer", FRAME, ".okr-drawer-dialog");
    }

    private void ofAgreeing() throws IOException {
        open(1200, 900, QUARTER);
        tab.click(".okr-rules");
        tab.the(".okr-agreed");
        camera.take("rules", "#title-text", ".okr-rules-dialog");
        tab.of(Visitor.as("admin", site));
        open(900, 1900, "/plugins/servlet/headway/settings?area=CHECK");
        camera.take("settings", ".okr-settings", ".okr-settings");
        open(1200, 700, "/plugins/servlet/headway/admin");
        camera.take("admin-areas", ".okr-admin", ".okr-admin");
        tab.click(".okr-area-file");
        camera.take("admin-import", ".okr-area-file-dialog", ".okr-area-file-dialog");
        open(1200, 700, "/plugins/servlet/headway/admin?section=health");
        camera.take("admin-state", ".okr-admin", ".okr-admin");
        tab.of(editor);
    }

    private void ofATableThatIsThere() throws IOException {
        String old = Files.readString(Path.of("src/test/resources/it/wide-table.html"));
        Page page = Page.written(editor, "SHOP", Page.table("team", "Subscriptions") + old);
        String address = "/pages/viewpage.action?pageId=" + page.id();
        open(1200, 900, address);
        tab.click(".okr-bring-in");
        tab.the(".okr-lines li");
        camera.take("bring-in-table", ".okr-bring-in-dialog", ".okr-bring-in-dialog");
        open(1200, 900, address);
        tab.click(".okr-no-okrs");
        tab.click(".okr-no-okrs-dialog [value=DISCOVERY_FIRST]");
        tab.the("[name=because]").sendKeys("We talk to twenty customers first");
        tab.click(".okr-no-okrs-dialog .okr-primary");
        tab.the(".okr-without");
        camera.take("without-okrs", ".okr-toolbar", ".okr-rows");
    }

    private void ofBeginning() throws IOException {
        open(1200, 900, "/display/SHOP/Payments+(a+new+team)");
        camera.take("first-run", "#title-text", ".okr-first-run");
        tab.click(".okr-add-objective");
        tab.until("document.activeElement.name === 'title'");
        tab.press("Nobody thinks about paying", Keys.TAB, "The new terms begin in May", Keys.TAB, "admin", Keys.TAB);
        tab.press("Disputes that we win: from 30 % to 50 %", Keys.ENTER, "Improve the sign-up");
        tab.the(".okr-says");
        camera.take("objective-form", ".okr-objective-form", ".okr-objective-form");
        open(1200, 900, "/display/SHOP/Payments+(a+new+team)");
        tab.click(".okr-first-run .okr-bring-in");
        tab.the(".okr-bring-in-dialog textarea").sendKeys(LIST);
        tab.click(".okr-show");
        tab.the(".okr-understood");
        camera.take("bring-in", ".okr-bring-in-dialog", ".okr-bring-in-dialog");
        open(1200, 900, "/pages/createpage.action?spaceKey=SHOP");
        tab.click("#insert-macro");
        tab.click("[data-macro=headway-table]");
        tab.the("#macro-form-headway-table [name=team]").sendKeys("Checkout");
        tab.the(".okr-choice");
        tab.press(Keys.ARROW_DOWN, Keys.ENTER);
        tab.until(
                "document.querySelector('.macro-preview').contentDocument?.querySelector('.okr-kr')?.offsetHeight > 0");
        camera.take("macro", "#macro-form-headway-table", "#macro-form-headway-table");
    }

    private void open(int width, int height, String path) {
        tab.size(width, height);
        tab.open(site, path);
    }
}
