package org.headway.devhost;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.startsWith;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import com.atlassian.sal.api.net.Request;
import com.atlassian.sal.api.net.ResponseException;
import it.link.Fault;
import it.link.FaultyRemote;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.headway.devhost.fixture.AskResource;
import org.headway.devhost.link.HttpLinkRequest;
import org.headway.devhost.link.Joint;
import org.junit.Rule;
import org.junit.Test;

public class LinkTest {
    private static final String ASK = "/rest/fixture/1.0/ask";

    @Rule
    public final TwoProducts products = new TwoProducts();

    @Test
    public void actingRunsAsWhoeverHasTheSameUserName() throws Exception {
        products.joinedBy(new Joint(Joint.Mode.ACTING, Map.of()));
        assertEquals("8a7f808a-editor", products.inJira("editor").get(ASK).body());
        assertEquals("JIRAUSER10100", products.inConfluence("editor").get(ASK).body());
        assertEquals("8a7f808a-mia.old", products.inJira("mia.new").get(ASK).body());
        assertEquals("nobody", new Browser(products.jira()).get(ASK).body());
        assertEquals(
                "nobody", products.inJira("editor").get(ASK + "/anonymously").body());
    }

    @Test
    public void actingAPersonOfJiraOnlyIsUnauthorisedInConfluence() throws Exception {
        products.joinedBy(new Joint(Joint.Mode.ACTING, Map.of()));
        assertThat(products.inJira("jonly").get(ASK).body(), startsWith("401 OAuth oauth_problem"));
    }

    @Test
    public void nobodyActsWithoutTheSecretOfThisStart() throws Exception {
        products.joinedBy(new Joint(Joint.Mode.ACTING, Map.of()));
        String[] forged = {"X-Dev-Host-Link", "guessed", "X-Dev-Host-Acting-As", "admin"};
        Browser stranger = new Browser(products.confluence());
        assertEquals(401, stranger.get("/rest/fixture/1.0/who", forged).statusCode());
        assertEquals(
                "nobody",
                stranger.get("/rest/fixture/1.0/who", "X-Dev-Host-Acting-As", "admin")
                        .body());
    }

    @Test
    public void askingNeedsATokenThatThePersonAllowsInTheOtherProduct() throws Exception {
        products.joinedBy(new Joint(Joint.Mode.ASKING, Map.of()));
        Browser inJira = products.inJira("editor");
        assertThat(
                inJira.get(ASK).body(), startsWith("authorise at " + products.jira() + "/plugins/servlet/applinks/"));

        String consent = consent(inJira);
        assertThat(consent, startsWith(products.confluence()));
        assertThat(
                location(new Browser(products.confluence()), path(consent)), containsString("/login.action?os_dest"));
        Browser inConfluence = products.inConfluence("editor");
        assertThat(inConfluence.get(path(consent)).body(), containsString("Allow jira to act for you here?"));
        assertThat(inJira.get(path(answer(inConfluence, consent, "approve"))).body(), containsString("Connected with"));

        assertEquals("8a7f808a-editor", inJira.get(ASK).body());
        assertThat(products.inJira("reader").get(ASK).body(), startsWith("authorise at "));
    }

    @Test
    public void askingAndDeniedItIsAskedAgain() throws Exception {
        products.joinedBy(new Joint(Joint.Mode.ASKING, Map.of()));
        Browser inJira = products.inJira("editor");
        String back = answer(products.inConfluence("editor"), consent(inJira), "deny");
        assertThat(inJira.get(path(back)).body(), containsString("Not connected"));
        assertThat(inJira.get(ASK).body(), startsWith("authorise at "));
    }

    @Test
    public void aRevokedTokenIsRejectedAndForgotten() throws Exception {
        products.joinedBy(new Joint(Joint.Mode.ASKING, Map.of()));
        Browser inJira = products.inJira("editor");
        Browser inConfluence = products.inConfluence("editor");
        String back = answer(inConfluence, consent(inJira), "approve");
        inJira.get(path(back));
        assertEquals("8a7f808a-editor", inJira.get(ASK).body());

        String token = back.substring(back.indexOf("oauth_token=") + "oauth_token=".length());
        String tokens = "/plugins/servlet/oauth/users/access-tokens";
        assertThat(inConfluence.get(tokens).body(), containsString(token));
        inConfluence.form(tokens, "token=" + token);
        assertThat(inConfluence.get(tokens).body(), containsString("Nothing may act for you here"));
        assertEquals("no longer authorised", inJira.get(ASK).body());
        assertThat(inJira.get(ASK).body(), startsWith("authorise at "));
    }

    @Test
    public void withoutALinkThereIsNone() throws Exception {
        products.joinedBy(Joint.none());
        assertEquals("no link", products.inJira("editor").get(ASK).body());
    }

    @Test
    public void aDetourLeadsThroughWhatMayMisbehave() throws Exception {
        try (FaultyRemote between = new FaultyRemote()) {
            products.joinedBy(new Joint(Joint.Mode.ACTING, Map.of("confluence", between.url("/confluence"))));
            between.behaves(Fault.none(products.confluence()));
            assertEquals("8a7f808a-editor", products.inJira("editor").get(ASK).body());
            between.behaves(Fault.answering(503, "closed"));
            assertEquals("503 null", products.inJira("editor").get(ASK).body());
        }
    }

    @Test
    public void aSilenceMayBeAsLongAsTheCallerSays() throws Exception {
        products.joinedBy(Joint.none());
        try (FaultyRemote hanging = new FaultyRemote()) {
            var request = new HttpLinkRequest(Request.MethodType.GET, hanging.url("/"), () -> {}).setSoTimeout(100);
            assertThrows(ResponseException.class, () -> request.execute(new AskResource(null)));
        }
    }

    /** Where the link leads somebody who has to authorise. */
    private static String consent(Browser browser) throws Exception {
        String authorise = browser.get(ASK).body().substring("authorise at ".length());
        return location(browser, path(authorise));
    }

    private static String answer(Browser browser, String consent, String answer) throws Exception {
        String callback = java.net.URI.create(consent).getQuery().substring("oauth_callback=".length());
        String form = "oauth_callback=" + URLEncoder.encode(callback, StandardCharsets.UTF_8) + "&" + answer + "=x";
        return browser.form(path(consent), form)
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    private static String location(Browser browser, String path) throws Exception {
        return browser.get(path).headers().firstValue("Location").orElseThrow();
    }

    private static String path(String url) {
        return url.replaceFirst("http://localhost:\\d+/\\w+", "");
    }
}
