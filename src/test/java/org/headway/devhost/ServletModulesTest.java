package org.headway.devhost;

import static org.headway.devhost.PluginJar.aPlugin;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.net.http.HttpResponse;
import org.headway.devhost.fixture.OpenServlet;
import org.headway.devhost.fixture.UnmarkedServlet;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

public class ServletModulesTest {
    @Rule
    public final PluginInAProduct plugin = new PluginInAProduct();

    private Browser anonymous;
    private Browser reader;

    @Before
    public void start() throws Exception {
        PluginJar jar = aPlugin()
                .with(OpenServlet.class, UnmarkedServlet.class)
                .index("imports", "com.atlassian.sal.api.user.UserManager")
                .modules(
                        """
                        <servlet key='open' class='org.headway.devhost.fixture.OpenServlet'><url-pattern>/open/*</url-pattern></servlet>
                        <servlet key='unmarked' class='org.headway.devhost.fixture.UnmarkedServlet'><url-pattern>/unmarked</url-pattern></servlet>""");
        String url = plugin.inJira(jar).baseUrl();
        anonymous = new Browser(url);
        reader = new Browser(url).signIn("/login.jsp", "reader");
    }

    @Test
    public void aServletGetsThePluginsBeansAndTheVisitor() throws Exception {
        assertTrue(anonymous.get("/plugins/servlet/open/").body().contains("known: false"));
        assertTrue(reader.get("/plugins/servlet/open/").body().contains("known: true"));
    }

    @Test
    public void aPageThatNamesADecoratorStandsInTheProductsFrame() throws Exception {
        HttpResponse<String> page = anonymous.get("/plugins/servlet/open/framed");
        assertEquals(404, page.statusCode());
        assertTrue(page.body(), page.body().contains("<title>Ein &lt;Titel&gt; - Jira-like</title>"));
        assertTrue(page.body().contains("<main id=\"main\" role=\"main\"><p>known: false ü</p></main>"));
        assertFalse(page.body().contains("name=\"decorator\""));
    }

    @Test
    public void anyOtherPageStandsAsItWasPrinted() throws Exception {
        String page = anonymous.get("/plugins/servlet/open/bare").body();
        assertTrue(page, page.startsWith("<html><head><title>Ein &lt;Titel&gt;</title></head><body class=\"x\">"));
    }

    @Test
    public void aServletWithoutAnAccessAnnotationIsForLicensedUsers() throws Exception {
        HttpResponse<String> refused = anonymous.get("/plugins/servlet/unmarked");
        assertEquals(302, refused.statusCode());
        assertTrue(refused.headers()
                .firstValue("Location")
                .orElse("")
                .endsWith("/login.jsp?os_destination=%2Fplugins%2Fservlet%2Funmarked"));
        assertEquals("open", reader.get("/plugins/servlet/unmarked").body());
    }
}
