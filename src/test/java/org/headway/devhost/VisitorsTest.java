package org.headway.devhost;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.not;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.headway.devhost.PluginJar.aPlugin;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;

import java.util.List;
import org.headway.devhost.start.ProductHost;
import org.junit.Rule;
import org.junit.Test;

public class VisitorsTest {
    @Rule
    public final PluginInAProduct plugin = new PluginInAProduct();

    @Test
    public void aPersonSignsInAndOut() throws Exception {
        Browser browser = new Browser(plugin.inJira(aPlugin()).baseUrl()).signIn("/login.jsp", "editor");
        assertThat(browser.get("/").body(), containsString("Emil Editor"));
        browser.get("/logout.action");
        assertThat(browser.get("/").body(), not(containsString("Emil Editor")));
    }

    @Test
    public void aWrongPasswordIsRefused() throws Exception {
        Browser browser = new Browser(plugin.inJira(aPlugin()).baseUrl());
        assertEquals(
                401,
                browser.form("/login.jsp", "os_username=editor&os_password=x").statusCode());
        assertThat(browser.get("/").body(), containsString("Log in"));
    }

    @Test
    public void theDestinationAfterLoginIsOnThisHost() throws Exception {
        Browser browser = new Browser(plugin.inJira(aPlugin()).baseUrl());
        for (String destination :
                List.of("/browse?a=b", "//elsewhere.example/", "https://elsewhere.example/", "/\\elsewhere")) {
            String location = browser.form(
                            "/login.jsp", "os_username=editor&os_password=editor&os_destination=" + destination)
                    .headers()
                    .firstValue("Location")
                    .orElse("");
            assertThat(location, not(containsString("elsewhere")));
        }
    }

    @Test
    public void everyPageSaysThatThisIsTheDevHost() throws Exception {
        ProductHost host = plugin.inJira(aPlugin());
        Browser browser = new Browser(host.baseUrl());
        assertThat(browser.get("/").body(), containsString("<strong>Dev host</strong>"));
        assertThat(browser.get("/").body(), containsString("Fixture 1"));
        assertThat(browser.get("/login.jsp").body(), containsString("<strong>Dev host</strong>"));
    }

    @Test
    public void theBrowserChoosesTheLanguageUntilThePersonDoes() throws Exception {
        Browser browser = new Browser(plugin.inJira(aPlugin()).baseUrl());
        assertThat(browser.get("/", "Accept-Language", "de").body(), containsString("<html lang=\"de\""));
        assertThat(browser.get("/", "Accept-Language", "fr").body(), containsString("<html lang=\"fr\""));
        browser.form("/dev-host/language", "language=de");
        assertThat(browser.get("/", "Accept-Language", "en").body(), containsString("<html lang=\"de\""));
    }

    @Test
    public void theSamePersonHasAnotherKeyInEachProduct() {
        for (Person inJira : Company.inJira()) {
            for (Person inConfluence : Company.inConfluence()) {
                assertNotEquals(inJira.key(), inConfluence.key());
                assertNotEquals(inJira.name(), inConfluence.key());
            }
        }
    }
}
