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
        tab.size(1200, 1600);
        tab.open(site, "/plugins/servlet/headway/CHECK-KR8");
        tab.the(".okr-actions-list [data-issue]");
        // The charts end just above.
        tab.script("document.querySelectorAll('.okr-address svg').forEach(chart => chart.style.visibility = 'hidden')");
    }

    /** Where people are asked; in a host of its own, as the others act for them. */
    static void ofConnecting(Tab tab, Camera camera, List<String> options) throws IOException {
        List<String> asking = new ArrayList<>(options);
        asking.addAll(List.of("--link", "asking"));
        try (HostProcess host = DevHost.ofThisBuild().start(asking)) {
            tab.of(Visitor.as("editor", host.jira()));
            tab.size(1200, 900);
            tab.open(host.jira(), "/browse/PAY-142");
            tab.click("#opsbar-operations_more");
            tab.click("#okr-link-to-key-result");
            tab.the(".okr-issue-link .okr-connect");
            camera.take("connect", ".okr-issue-link", ".okr-issue-link");
        }
    }
}
