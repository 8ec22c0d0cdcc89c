package it.browser;

import it.DevHost;
import it.HostProcess;
import it.Site;
import it.Visitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;

/** Pictures of the demo for the guides. */
public final class Screenshots {
    private final Tab tab = new Tab();
    private final Site site;
    private final Visitor editor;
    private final Path folder;

    private Screenshots(Site site, Path folder) {
        this.site = site;
        this.editor = Visitor.as("editor", site);
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException {
        try (HostProcess host = DevHost.ofThisBuild().start(List.of(arguments).subList(1, arguments.length))) {
            new Screenshots(host.confluence(), Path.of(arguments[0])).take();
        }
        System.exit(0);
    }

    private void take() throws IOException {
        tab.before();
        tab.of(editor);
        window(1200, 900);
        tab.open(site, "/display/SHOP/Checkout+this+quarter");
        save("table");
        window(1440, 900);
        save("wide");
        window(900, 1000);
        save("narrow");
        window(390, 1400);
        save("phone");
        window(1200, 900);
        tab.script("document.documentElement.dataset.colorMode='dark'");
        save("dark");
        tab.script("document.documentElement.dataset.colorMode='light'");
        tab.click("[data-key=CHECK-KR3] .okr-more");
        tab.the(".okr-log");
        save("opened-row");
        tab.click("[data-key=CHECK-KR4] .okr-now");
        tab.the("#okr-value");
        save("check-in");
        tab.open(site, "/display/SHOP/All+teams");
        save("all");
        tab.open(site, "/display/SHOP/What+became+of+last+quarter");
        save("last");
        tab.open(site, "/display/SHOP/Payments+(a+new+team)");
        save("first-run");
        tab.click(".okr-bring-in");
        tab.the("textarea")
                .sendKeys(
                        "Payments\n\nObjective: Nobody thinks about paying\n- Refunds within a day: from 40 % to 95 %\n- Raise sign-ups by 25 %\n- Disputes we win: 30 % to 50 % => 35 %, new evidence form\nsee https://example.com\n");
        save("dialog");
        tab.click(".okr-show");
        tab.the(".okr-understood");
        save("preview");
    }

    private void window(int width, int height) {
        tab.devTools(
                "Emulation.setDeviceMetricsOverride",
                "width",
                width,
                "height",
                height,
                "deviceScaleFactor",
                1,
                "mobile",
                false);
    }

    private void save(String name) throws IOException {
        Object data = tab.devTools("Page.captureScreenshot", "format", "png").get("data");
        Files.write(folder.resolve(name + ".png"), Base64.getDecoder().decode((String) data));
    }
}
