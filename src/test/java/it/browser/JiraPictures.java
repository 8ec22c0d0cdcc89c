package it.browser;

import it.Site;
import it.Visitor;
import java.io.IOException;
import org.openqa.selenium.Keys;

/** The pictures of Jira: the panel of an issue, and how it is linked. */
record JiraPictures(Tab tab, Camera camera, Site site) {

    void take() throws IOException {
        tab.of(Visitor.as("editor", site));
        tab.size(1200, 900);
        tab.open(site, "/browse/PAY-142");
        tab.the(".okr-issue-panel.okr-ready .okr-toward");
        camera.take("issue", ".devhost-banner", ".okr-issue-panel");
        tab.click("#opsbar-operations_more");
        tab.click("#okr-link-to-key-result");
        tab.the(".okr-issue-link-option");
        camera.take("issue-link", ".okr-issue-link", ".okr-issue-link");
        tab.open(site, "/issues/");
        tab.the("#advanced-search").sendKeys("issue in linkedToKeyResult(CHECK-KR5) ORDER BY key", Keys.ENTER);
        tab.until(
                () -> {
                    if (tab.all("#issuetable").isEmpty()) {
                        tab.click(".search-button");
                    }
                    return !tab.all("#issuetable").isEmpty();
                },
                "an answer");
        camera.take("jql", "#main", "#issuetable");
        tab.of(Visitor.as("admin", site));
        tab.open(site, "/plugins/servlet/headway/admin?section=link");
        camera.take("admin-link", ".okr-admin", ".okr-admin");
    }
}
