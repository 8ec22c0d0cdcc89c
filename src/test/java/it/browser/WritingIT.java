package it.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import it.Bodies;
import it.Page;
import it.Space;
import it.Visitor;
import java.util.List;
import java.util.Map;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.WebElement;

/** Drafts, the coach, and what happens when two people write or an answer gets lost. */
public class WritingIT {
    private static final String LOSE_THE_NEXT_ANSWER =
            """
            const real = window.fetch;
            window.fetch = async (address, request) => {
                const answer = await real(address, request);
                if (request.method !== 'POST' || !/objective$/.test(address)) {
                    return answer;
                }
                window.fetch = real;
                throw new TypeError('lost');
            };
            """;

    @Rule
    public final Tab tab = new Tab();

    private final Visitor editor = Visitor.as("editor");
    private final Space space = Space.fresh();
    private final Page page = Page.withTable(editor, space.key());

    @Before
    public void beginToWrite() {
        tab.open(editor, page);
        tab.click(".okr-add-objective");
        tab.the("[name=title]").sendKeys("Nobody thinks about paying");
    }

    @Test
    public void aDraftIsForEditorsUntilItIsPublished() {
        tab.click(".okr-keep-draft");
        assertEquals("DRAFT", tab.the(".okr-objective .okr-mark").getText());
        assertTrue(page.contentFor(Visitor.as("reader")).text().contains("No OKRs here yet"));

        tab.click(".okr-publish");
        tab.click(".okr-asked .okr-primary");
        tab.until("!document.querySelector('.okr-draft') && document.querySelector('.okr-aim') !== null");
        assertTrue(page.contentFor(Visitor.as("reader")).text().contains("Nobody thinks"));
    }

    @Test
    public void theCoachAsksAndItsFixDoesWhatItSays() {
        line().sendKeys("Reduce churn from 3 % to 5 %");
        hint("This goes the other way. Swap?");
        tab.click(".okr-hint .okr-link");
        assertEquals("Reduce churn from 5 % to 3 %", line().getAttribute("value"));
        tab.until("!document.querySelector('.okr-says')");
    }

    @Test
    public void whoDoesNotWantToBeAskedIsAskedInNoFormUntilTheySayOtherwise() {
        line().sendKeys("Improve the onboarding docs");
        hint("How will we know?");
        tab.click(".okr-hint .okr-silent");
        tab.until("!document.querySelector('.okr-says')");
        tab.click(".okr-keep-draft");

        menu("edit");
        line().sendKeys(" more");
        tab.click(".okr-coach-me");
        hint("How will we know?");
        assertTrue(tab.all(".okr-coach-me").isEmpty());
    }

    @Test
    public void whatIsLeftIsNotAskedAgainUntilItChanges() {
        line().sendKeys("Improve the onboarding docs");
        hint("How will we know?");
        tab.click(".okr-hint .okr-leave");
        tab.until("!document.querySelector('.okr-says')");
        tab.click(".okr-keep-draft");

        menu("edit");
        assertEquals("Improve the onboarding docs", tab.the("[name=left]").getAttribute("value"));
        line().sendKeys(" more");
        hint("How will we know?");
    }

    @Test
    public void twoPeopleSeeBothVersionsAndNothingIsOverwritten() {
        tab.expects("status of 409");
        publish();
        menu("edit");
        WebElement form = tab.the(".okr-objective-form");
        String key = form.getAttribute("data-key");
        editor.put("objective/" + key, Map.of("title", "Theirs", "version", 1)).expecting(200);
        retitle("Mine");
        tab.click(".okr-objective-form [type=submit]");
        tab.the(".okr-differences");
        assertEquals(
                List.of("Theirs", "Mine"),
                texts(".okr-differences [role=cell]:not(:first-child)").subList(0, 2));

        tab.click(".okr-use-mine");
        tab.until("document.querySelector('.okr-aim') && document.querySelector('.okr-aim').textContent === 'Mine'");
        assertEquals(3, editor.get("objective/" + key).json().path("version").asInt());
    }

    @Test
    public void whatSomebodyAddedMeanwhileStaysWhenMineIsUsed() {
        tab.expects("status of 409");
        line().sendKeys("The audit is passed");
        publish();
        menu("edit");
        String key = tab.the(".okr-objective-form").getAttribute("data-key");
        Visitor.as("admin")
                .post("key-result", Bodies.keyResult(key, "Theirs", ""))
                .expecting(201);
        retitle("Mine");
        tab.click(".okr-objective-form [type=submit]");
        tab.the(".okr-differences");
        assertEquals(
                List.of("Nobody thinks about paying", "Mine", "Theirs · from 0 % · to 100 % · metric", "stays"),
                texts(".okr-differences [role=cell]:not(:first-child)"));

        tab.click(".okr-use-mine");
        tab.until("document.querySelector('.okr-aim') && document.querySelector('.okr-aim').textContent === 'Mine'");
        assertEquals(List.of("The audit is passed", "Theirs"), titles());
    }

    private List<String> titles() {
        return space.keyResults(editor).stream()
                .map(one -> one.path("title").asText())
                .toList();
    }

    @Test
    public void theirsCanBeKept() {
        tab.expects("status of 409");
        publish();
        menu("edit");
        String key = tab.the(".okr-objective-form").getAttribute("data-key");
        editor.put("objective/" + key, Map.of("title", "Theirs", "version", 1)).expecting(200);
        retitle("Mine");
        tab.click(".okr-objective-form [type=submit]");
        tab.click(".okr-keep-theirs");
        tab.until("document.querySelector('[name=title]').value === 'Theirs'");
    }

    @Test
    public void anAnswerThatGetsLostStoresOnce() {
        tab.script(LOSE_THE_NEXT_ANSWER);
        line().sendKeys("The audit is passed");
        tab.click(".okr-objective-form [type=submit]");
        tab.click(".okr-asked .okr-primary");
        tab.click(".okr-error .okr-link");
        tab.the(".okr-table .okr-aim");
        assertEquals(1, tab.all(".okr-aim").size());
        assertEquals(1, space.keyResults(editor).size());
    }

    @Test
    public void aLoginThatHasExpiredKeepsTheText() {
        tab.expects("status of 401");
        tab.of(Visitor.anonymous());
        tab.click(".okr-keep-draft");
        assertTrue(tab.the(".okr-error a").getText().contains("Log in"));
        assertEquals("Nobody thinks about paying", tab.the("[name=title]").getAttribute("value"));
        tab.of(editor);
        tab.click(".okr-error .okr-link");
        tab.the(".okr-draft .okr-aim");
    }

    private void publish() {
        tab.click(".okr-objective-form [type=submit]");
        tab.click(".okr-asked .okr-primary");
        tab.the(".okr-table .okr-aim");
    }

    private void menu(String choice) {
        tab.click(".okr-objective .okr-menu-button");
        tab.click(".okr-menu [data-choice=" + choice + "]");
        tab.the(".okr-objective-form");
    }

    private void retitle(String title) {
        WebElement field = tab.the("[name=title]");
        field.clear();
        field.sendKeys(title);
    }

    private WebElement line() {
        return tab.the(".okr-line textarea");
    }

    private void hint(String says) {
        tab.until("Array.from(document.querySelectorAll('.okr-says')).some(one => one.textContent === '" + says + "')");
    }

    private List<String> texts(String css) {
        return tab.all(css).stream().map(WebElement::getText).toList();
    }
}
