package org.headway.devhost;

import static org.junit.Assert.assertEquals;

import java.net.http.HttpResponse;
import org.headway.devhost.fixture.OpenResource;
import org.headway.devhost.fixture.UnmarkedResource;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

public class RestTest {
    @Rule
    public final PluginInAProduct plugin = new PluginInAProduct();

    private Browser anonymous;
    private Browser reader;

    @Before
    public void start() throws Exception {
        PluginJar jar = StorageTest.withNotes()
                .with(OpenResource.class, UnmarkedResource.class)
                .index("imports-jira", "com.atlassian.sal.api.user.UserManager")
                .modules(
                        "<rest key='rest' path='/fixture' version='1.0'><package>org.headway.devhost.fixture</package></rest>");
        String url = plugin.inJira(jar).baseUrl();
        anonymous = new Browser(url);
        reader = new Browser(url).signIn("/login.jsp", "reader");
    }

    @Test
    public void aResourceGetsThePluginsBeansAndTheVisitor() throws Exception {
        assertEquals(
                "{\"known\":false}", anonymous.get("/rest/fixture/1.0/open").body());
        assertEquals("{\"known\":true}", reader.get("/rest/fixture/1.0/open").body());
    }

    @Test
    public void latestIsAnAliasOfTheVersion() throws Exception {
        assertEquals(200, anonymous.get("/rest/fixture/latest/open").statusCode());
    }

    @Test
    public void theMethodsAnnotationDecidesBeforeTheClasses() throws Exception {
        assertEquals(401, anonymous.get("/rest/fixture/1.0/open/licensed").statusCode());
        assertEquals(
                "[\"JIRAUSER10101\"]",
                reader.get("/rest/fixture/1.0/open/licensed").body());
    }

    @Test
    public void aResourceWithoutAnAccessAnnotationIsForLicensedUsers() throws Exception {
        assertEquals(401, anonymous.get("/rest/fixture/1.0/unmarked").statusCode());
        assertEquals(200, reader.get("/rest/fixture/1.0/unmarked").statusCode());
    }

    @Test
    public void whatAFormCouldSendNeedsTheXsrfHeader() throws Exception {
        assertEquals(403, reader.form("/rest/fixture/1.0/open", "a=b").statusCode());
        assertEquals(
                403, reader.post("/rest/fixture/1.0/open", "text/plain", "a").statusCode());
        assertEquals(
                200,
                reader.form("/rest/fixture/1.0/open", "a=b", "X-Atlassian-Token", "no-check")
                        .statusCode());
    }

    @Test
    public void jsonPassesWithoutTheXsrfHeader() throws Exception {
        assertEquals(
                200,
                reader.post("/rest/fixture/1.0/open", "application/json", "{}").statusCode());
    }

    @Test
    public void thePluginsStatementsAreCountedPerRequest() throws Exception {
        HttpResponse<String> once = anonymous.get("/rest/fixture/1.0/open/notes");
        assertEquals("1", once.headers().firstValue("X-Dev-Host-Statements").orElse(""));
        HttpResponse<String> none = anonymous.get("/rest/fixture/1.0/open");
        assertEquals("0", none.headers().firstValue("X-Dev-Host-Statements").orElse(""));
    }

    @Test
    public void thereIsNoWadl() throws Exception {
        assertEquals(404, reader.get("/rest/fixture/1.0/application.wadl").statusCode());
    }
}
