package it.browser;

import it.DevHost;
import it.HostProcess;
import it.Site;
import it.Visitor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The pictures of issues beside key results: listed, searched, made, restricted, and not asked for yet. */
record ActionPictures(Tab tab, Camera camera, Site site) {
    private static final String QUARTER = "/display/SHOP/Checkout+this+quarter";

    void take() throws IOException {
        open("editor");
        tab.click(".okr-link-issue");
        tab.press("autofill");
        tab.the(".okr-option");
        camera.take("actions", ".okr-actions", ".okr-picker");
        NewIssueForm form = NewIssueForm.from(tab);
        form.summary().sendKeys("Explain the tax form in the first e-mail");
        camera.take("new-issue", ".okr-actions", ".okr-picker");
        open("reader");
        tab.the(".okr-restricted");
        camera.take("restricted", ".okr-actions", ".okr-actions");
    }

    private void open(String person) {
        tab.of(Visitor.as(person, site));
        tab.size(1200, 900);
        tab.open(site, QUARTER);
        new ShownKeyResult(tab, "CHECK-KR8").toggle();
        tab.the(".okr-actions-list [data-issue]");
    }

    /** Where people are asked; in a host of its own, as the others act for them. */
    static void ofConnecting(Tab tab, Camera camera, List<String> options) throws IOException {
        List<String> asking = new ArrayList<>(options);
        asking.addAll(List.of("--link", "asking"));
        try (HostProcess host = DevHost.ofThisBuild().start(asking)) {
            tab.of(Visitor.as("editor", host.confluence()));
            tab.size(1200, 900);
            tab.open(host.confluence(), QUARTER);
            tab.the(".okr-jira .okr-connect");
            camera.take("connect", ".okr-group:last-of-type", ".okr-jira");
        }
    }
}
