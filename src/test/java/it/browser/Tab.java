package it.browser;

import it.Page;
import it.Site;
import it.Visitor;
import java.net.HttpCookie;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import org.junit.rules.ExternalResource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** A fresh tab for each test, in front of which somebody sits. What the console complains of about us fails the test. */
public final class Tab extends ExternalResource {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final long BETWEEN_LOOKS = Duration.ofMillis(5).toNanos();

    private final ChromeDriver browser = Chromium.running();
    private final List<String> expected = new ArrayList<>();

    @Override
    protected void before() {
        String last = browser.getWindowHandle();
        String fresh = browser.switchTo().newWindow(WindowType.TAB).getWindowHandle();
        browser.switchTo().window(last).close();
        browser.switchTo().window(fresh);
        browser.manage().timeouts().implicitlyWait(PATIENCE);
        browser.manage().logs().get(LogType.BROWSER);
        devTools("Network.enable");
    }

    @Override
    protected void after() {
        List<String> complaints = complaints();
        if (!complaints.isEmpty()) {
            throw new AssertionError("The console says " + complaints);
        }
    }

    /** Goes on with somebody's session. */
    Tab of(Visitor visitor) {
        devTools("Network.clearBrowserCookies");
        return alsoOf(visitor);
    }

    /** Signed in there, too. */
    Tab alsoOf(Visitor visitor) {
        for (HttpCookie cookie : visitor.session()) {
            devTools(
                    "Network.setCookie",
                    "name",
                    cookie.getName(),
                    "value",
                    cookie.getValue(),
                    "url",
                    visitor.site().url() + "/",
                    "path",
                    visitor.site().path("/"));
        }
        return this;
    }

    Tab open(Site site, String path) {
        browser.get(site.url() + path);
        return this;
    }

    Tab open(Visitor visitor, Page page) {
        return of(visitor).open(visitor.site(), "/pages/viewpage.action?pageId=" + page.id());
    }

    /** Follows a link that opens a window of its own, does something there, and comes back. */
    void inItsWindow(String link, Runnable work) {
        String here = browser.getWindowHandle();
        Set<String> before = browser.getWindowHandles();
        click(link);
        until(() -> browser.getWindowHandles().size() > before.size(), "a second window");
        browser.getWindowHandles().stream()
                .filter(other -> !before.contains(other))
                .forEach(browser.switchTo()::window);
        work.run();
        browser.close();
        browser.switchTo().window(here);
    }

    /** The first element that fits, once it is there. */
    WebElement the(String css) {
        return browser.findElement(By.cssSelector(css));
    }

    /** All that are there now, be it none. */
    @SuppressWarnings("unchecked")
    List<WebElement> all(String css) {
        return (List<WebElement>) script("return Array.from(document.querySelectorAll(arguments[0]))", css);
    }

    /** What a script put anew between looking and clicking is looked for again, as an eye would. */
    void click(String css) {
        try {
            the(css).click();
        } catch (StaleElementReferenceException replaced) {
            the(css).click();
        }
    }

    void hover(WebElement element) {
        new Actions(browser).moveToElement(element).perform();
    }

    WebElement focused() {
        return browser.switchTo().activeElement();
    }

    /** A dialog that closes gives the focus back a moment later. */
    void focusIs(WebElement expected) {
        until(() -> expected.equals(focused()), "the focus on " + expected);
    }

    /** Keys one after the other, wherever the focus is. */
    void press(CharSequence... keys) {
        new Actions(browser).sendKeys(keys).perform();
    }

    /** Goes there by the Tab key, from the title of the page: a space may have any number of pages before it. */
    void tabTo(WebElement element) {
        click("#title-text");
        for (int stops = 0; stops < 20 && !focused().equals(element); stops++) {
            press(Keys.TAB);
        }
        if (!focused().equals(element)) {
            throw new AssertionError("The Tab key does not lead to " + element);
        }
    }

    void pressWith(Keys held, Keys key) {
        new Actions(browser).keyDown(held).sendKeys(key).keyUp(held).perform();
    }

    /** Waits until the script answers true. */
    void until(String condition, Object... arguments) {
        until(() -> Boolean.TRUE.equals(script("return " + condition, arguments)), condition);
    }

    /** The same for what takes longer the more pages other tests wrote. */
    void untilAtLast(String condition) {
        until(() -> Boolean.TRUE.equals(script("return " + condition)), condition, PATIENCE.multipliedBy(10));
    }

    void until(BooleanSupplier condition, String description) {
        until(condition, description, PATIENCE);
    }

    private static void until(BooleanSupplier condition, String description, Duration patience) {
        long latest = System.nanoTime() + patience.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > latest) {
                throw new AssertionError("Never came true: " + description);
            }
            // Looking all the time keeps from its work what is waited for.
            LockSupport.parkNanos(BETWEEN_LOOKS);
        }
    }

    Object script(String script, Object... arguments) {
        return browser.executeScript(script, arguments);
    }

    /** What a script says by calling {@code answer}. */
    Object later(String script) {
        return browser.executeAsyncScript("const answer = arguments[0];" + script);
    }

    /** The size of the window; a small one is a phone. */
    void size(int width, int height) {
        boolean phone = width < 480;
        devTools("Emulation.setTouchEmulationEnabled", "enabled", phone);
        devTools(
                "Emulation.setDeviceMetricsOverride",
                "width",
                width,
                "height",
                height,
                "deviceScaleFactor",
                1,
                "mobile",
                phone);
    }

    /** Pulls the plug, or puts it in again. */
    void connected(boolean connected) {
        devTools(
                "Network.emulateNetworkConditions",
                "offline",
                !connected,
                "latency",
                0,
                "downloadThroughput",
                -1,
                "uploadThroughput",
                -1);
    }

    /** A command of the Chrome DevTools Protocol; parameters in pairs of name and value. */
    Map<String, Object> devTools(String command, Object... parameters) {
        Map<String, Object> named = new HashMap<>();
        for (int i = 0; i < parameters.length; i += 2) {
            named.put((String) parameters[i], parameters[i + 1]);
        }
        return browser.executeCdpCommand(command, named);
    }

    /** This test makes the console complain; what has such words in it is forgiven. */
    void expects(String words) {
        expected.add(words);
    }

    List<String> complaints() {
        return browser.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().equals(Level.SEVERE))
                .map(LogEntry::getMessage)
                .filter(message -> message.contains("headway"))
                .filter(message -> expected.stream().noneMatch(message::contains))
                .toList();
    }
}
