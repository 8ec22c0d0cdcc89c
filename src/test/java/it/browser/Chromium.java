package it.browser;

import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** The one Chromium of a run, Debian's; starts with the first test that asks and is closed at the end. */
final class Chromium {
    private static final List<String> ALONE_WITH_ITS_PAGES = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--blink-settings=primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4",
            "--hide-scrollbars",
            "--force-device-scale-factor=1",
            "--window-size=1440,1000");

    /** It has no protocol classes for a Chromium this new; we need none. */
    private static final Logger WARNINGS = Logger.getLogger("org.openqa.selenium.devtools");

    private Chromium() {}

    static ChromeDriver running() {
        return Started.DRIVER;
    }

    /** Starts with the first that asks. */
    private static final class Started {
        static final ChromeDriver DRIVER = start();

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(DRIVER::quit));
        }
    }

    private static ChromeDriver start() {
        WARNINGS.setLevel(Level.OFF);
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary("/usr/bin/chromium");
        options.addArguments(ALONE_WITH_ITS_PAGES);
        options.setExperimentalOption("prefs", Map.of("intl.accept_languages", "en"));
        options.setCapability("goog:loggingPrefs", logs);
        return new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(new File("/usr/bin/chromedriver"))
                        .build(),
                options);
    }
}
