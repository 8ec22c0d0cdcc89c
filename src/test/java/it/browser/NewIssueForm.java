package it.browser;

import org.openqa.selenium.WebElement;

/** The three fields in which an issue is made, wherever they opened. */
record NewIssueForm(Tab tab) {
    private static final String PROJECT = ".okr-new-issue select";
    private static final String TYPE = ".okr-new-issue select ~ select";

    /** From the search of a picker. */
    static NewIssueForm from(Tab tab) {
        tab.click(".okr-picker > .okr-link");
        return new NewIssueForm(tab).filled();
    }

    private NewIssueForm filled() {
        tab.until("document.querySelectorAll('.okr-new-issue select ~ select option').length > 0");
        return this;
    }

    WebElement summary() {
        return tab.the(".okr-new-issue input");
    }

    NewIssueForm project(String name) {
        choose(PROJECT, name);
        return filled();
    }

    NewIssueForm type(String name) {
        choose(TYPE, name);
        return this;
    }

    private void choose(String select, String name) {
        tab.script(
                "const [select, name] = arguments;"
                        + "select.value = Array.from(select.options).find(one => one.text === name).value;"
                        + "select.dispatchEvent(new Event('change', { bubbles: true }))",
                tab.the(select),
                name);
    }

    String chosen() {
        return (String) tab.script(
                "return arguments[0].selectedOptions[0].text + ', ' + arguments[1].selectedOptions[0].text",
                tab.the(PROJECT),
                tab.the(TYPE));
    }

    void create() {
        tab.click(".okr-new-issue .okr-button");
    }

    /** In Jira's own form, which asks for more; answers the key that Jira gave it. */
    String createByHand(String summary, String found) {
        create();
        String[] key = new String[1];
        tab.inItsWindow(".okr-by-hand a", () -> {
            tab.until("document.querySelector('#summary')?.value === arguments[0]", summary);
            if (!found.isEmpty()) {
                tab.the("#customfield_10101").sendKeys(found);
            }
            tab.click("#issue-create-submit");
            key[0] = tab.the("#key-val").getText();
        });
        tab.until("document.activeElement.matches('.okr-picker input[role=combobox]')");
        return key[0];
    }
}
