package it.browser;

import org.openqa.selenium.WebElement;

/** The row of a key result on the screen, and the form that checks in on it. */
record ShownKeyResult(Tab tab, String key) {

    WebElement the(String part) {
        return tab.the(row() + part);
    }

    WebElement value() {
        return the(".okr-now");
    }

    /** What the value says to those who see it. */
    String shownValue() {
        return (String) tab.script("return arguments[0].firstChild.textContent", value());
    }

    void showsValue(String text) {
        tab.until(
                "document.querySelector(arguments[0]).firstChild.textContent === arguments[1]",
                row() + ".okr-now",
                text);
    }

    void toggle() {
        the(".okr-more").click();
    }

    WebElement details() {
        return tab.the(".okr-kr[data-key='" + key + "'] + .okr-details");
    }

    String state() {
        return the(".okr-more").getAttribute("aria-expanded");
    }

    /** Clicks on the value and waits for the form. */
    void openForm() {
        value().click();
        tab.the(".okr-check-in-dialog[open] #okr-value");
    }

    WebElement field(String name) {
        return tab.the(".okr-check-in-dialog [name=" + name + "]");
    }

    void chooseConfidence(int number) {
        tab.click(".okr-check-in-dialog [name=confidence][value='" + number + "']");
    }

    void save() {
        tab.click(".okr-check-in-dialog .okr-primary");
    }

    /** What the form complains of at a field; an empty name is for the whole form. */
    void complainsAt(String field, String words) {
        tab.until(
                "document.querySelector(arguments[0]).textContent.includes(arguments[1])",
                ".okr-check-in-dialog .okr-error[data-of='" + field + "']",
                words);
    }

    private String row() {
        return ".okr-kr[data-key='" + key + "'] ";
    }
}
