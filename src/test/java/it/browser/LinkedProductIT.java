package it.browser;

import it.DevHost;
import it.HostProcess;
import it.Site;
import it.Visitor;
import java.util.List;
import org.junit.AfterClass;
import org.junit.Rule;
import org.junit.Test;

/** The administrators' page about the linked product: each of its buttons, in both products. */
public class LinkedProductIT {
    private static final HostProcess HOST = DevHost.ofThisBuild().start(List.of("--empty", "--strict"));

    @Rule
    public final Tab tab = new Tab();

    @AfterClass
    public static void stop() {
        HOST.close();
    }

    @Test
    public void theLinkIsTriedTheAccountNamedAndTriedAndTheJobRun() {
        open(HOST.jira());
        tab.click("[data-try=link]");
        says("[data-try=link]", "");
        name("reader");
        tab.click("[data-try=service-account]");
        fails("[data-try=service-account]", "another");

        open(HOST.confluence());
        tab.click("[data-try=link]");
        says("[data-try=link]", "");
        name("reader");

        open(HOST.jira());
        tab.click("[data-try=service-account]");
        says("[data-try=service-account]", "may pull links");
        tab.click(".okr-pull");
        tab.until("document.querySelector('.okr-facts')?.textContent.includes('Up to date')");
    }

    @Test
    public void anAccountThatNobodyKnowsIsRefusedAtItsField() {
        tab.expects("status of 400");
        open(HOST.confluence());
        type("nobody-at-all");
        tab.click(".okr-account [type=submit]");
        tab.until("document.querySelector('.okr-account .okr-error').textContent.trim() !== ''");
    }

    private void open(Site site) {
        tab.of(Visitor.as("admin", site)).open(site, "/plugins/servlet/headway/admin?section=link");
    }

    private void type(String name) {
        tab.the(".okr-account [name=userName]").clear();
        tab.the(".okr-account [name=userName]").sendKeys(name);
    }

    /** The page comes anew with the account. */
    private void name(String account) {
        String version = tab.the(".okr-account").getDomAttribute("data-version");
        type(account);
        tab.click(".okr-account [type=submit]");
        tab.until(
                "![null, undefined, arguments[0]].includes(document.querySelector('.okr-account')?.dataset.version)",
                version);
    }

    private void says(String button, String words) {
        tried(button, words, false);
    }

    private void fails(String button, String words) {
        tried(button, words, true);
    }

    private void tried(String button, String words, boolean failed) {
        tab.until(
                "(said => said.textContent && !said.textContent.includes('…') && said.textContent.includes(arguments[1])"
                        + " && said.classList.contains('okr-tried-failed') === arguments[2])"
                        + "(document.querySelector(arguments[0]).parentElement.querySelector('.okr-tried'))",
                button,
                words,
                failed);
    }
}
