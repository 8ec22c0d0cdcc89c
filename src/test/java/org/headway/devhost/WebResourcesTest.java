package org.headway.devhost;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.not;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.headway.devhost.PluginJar.aPlugin;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.net.http.HttpResponse;
import org.headway.devhost.start.ProductHost;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

public class WebResourcesTest {
    @Rule
    public final PluginInAProduct plugin = new PluginInAProduct();

    private ProductHost host;
    private Browser browser;

    @Before
    public void start() throws Exception {
        host = plugin.inJira(aPlugin()
                .modules(
                        """
                        <resource type='i18n' name='i18n' location='i18n.fixture'/>
                        <resource type='download' name='images/' location='pictures/'/>
                        <web-resource key='base'><resource type='download' name='base.js' location='base.js'/></web-resource>
                        <web-resource key='panel'>
                          <dependency>com.atlassian.auiplugin:ajs</dependency>
                          <dependency>fixture:base</dependency>
                          <context>jira.view.issue</context>
                          <transformation extension='js'><transformer key='jsI18n'/></transformation>
                          <resource type='download' name='one.js' location='ui/one.js'/>
                          <resource type='download' name='two.js' location='ui/two.js'/>
                          <resource type='download' name='panel.css' location='ui/panel.css'/>
                        </web-resource>""")
                .file("i18n/fixture.properties", "a.plain=It''s \"here\"\na.filled={0} of {1}")
                .file("i18n/fixture_de.properties", "a.plain=Hier")
                .file("base.js", "base();")
                .file("ui/one.js", "one(AJS.I18n.getText('a.plain'));")
                .file("ui/two.js", "two(AJS.I18n.getText(\"a.filled\", 1, 2), AJS.I18n.getText(key));")
                .file("ui/panel.css", ".panel {}")
                .file("pictures/icon.svg", "<svg/>"));
        browser = new Browser(host.baseUrl());
    }

    @Test
    public void aPageLoadsWhatItRequiredAfterItsDependencies() {
        String tags = tags("fixture:panel");
        assertThat(tags, containsString("href=\"/jira/download/batch/fixture:panel/fixture:panel.css\""));
        assertTrue(tags.indexOf("fixture:base.js") < tags.indexOf("fixture:panel.js"));
    }

    @Test
    public void aPageLoadsNothingElse() {
        assertThat(tags("fixture:base"), not(containsString("fixture:panel")));
    }

    @Test
    public void aContextLoadsItsResources() {
        PageResources page = new OnePage().resources();
        page.requireContext("jira.view.issue");
        assertThat(page.tagsHtml(), containsString("fixture:panel.js"));
    }

    @Test
    public void anUnknownResourceOfThePluginIsAnError() {
        PageResources page = new OnePage().resources();
        assertThrows(IllegalArgumentException.class, () -> page.requireWebResource("fixture:gone"));
    }

    @Test
    public void aBatchHoldsTheModulesFilesOfOneKind() throws Exception {
        HttpResponse<String> batch = browser.get("/download/batch/fixture:panel/fixture:panel.js");
        assertThat(batch.headers().firstValue("Content-Type").orElse(""), containsString("javascript"));
        assertTrue(batch.body().indexOf("one(") < batch.body().indexOf("two("));
    }

    @Test
    public void literalKeysBecomeTexts() throws Exception {
        String english = script("en");
        assertThat(english, containsString("one(\"It\\u0027s \\u0022here\\u0022\")"));
        assertThat(english, containsString("AJS.format(\"{0} of {1}\", 1, 2)"));
        assertThat(script("de-DE"), containsString("one(\"Hier\")"));
    }

    @Test
    public void otherKeysAreLeftAlone() throws Exception {
        assertThat(script("en"), containsString("AJS.I18n.getText(key)"));
    }

    @Test
    public void downloadsAreServedWithTheirType() throws Exception {
        HttpResponse<String> picture = browser.get("/download/resources/fixture/images/icon.svg");
        assertEquals(
                "image/svg+xml", picture.headers().firstValue("Content-Type").orElse(""));
        assertEquals("<svg/>", picture.body());
        assertEquals(
                200, browser.get("/download/resources/fixture:panel/panel.css").statusCode());
    }

    @Test
    public void whatIsNoDownloadIsNotServed() throws Exception {
        for (String path : new String[] {
            "/download/resources/fixture/atlassian-plugin.xml",
            "/download/resources/fixture/images/%2e%2e/base.js",
            "/download/resources/other/images/icon.svg",
            "/download/batch/fixture:gone/fixture:gone.js",
            "/download/dev-host/HostAssets.class"
        }) {
            assertTrue(path, browser.get(path).statusCode() >= 400);
        }
    }

    private String script(String locale) throws Exception {
        return browser.get("/download/batch/fixture:panel/fixture:panel.js?locale=" + locale)
                .body();
    }

    private String tags(String module) {
        PageResources page = new OnePage().resources();
        page.requireWebResource(module);
        return page.tagsHtml();
    }

    /** Outside of a request every call starts a page of its own, so one is kept. */
    private final class OnePage {
        private final PageResources resources = host.context().pageResources();

        PageResources resources() {
            return resources;
        }
    }
}
