package it.link;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import it.Answer;
import it.Visitor;
import java.net.URLEncoder;
import org.jsoup.nodes.Element;

/** What a person allows where the link asks first, over HTTP: one product may ask the other on their behalf. */
public final class Consent {
    private static final String TOKENS = "/plugins/servlet/oauth/users/access-tokens";

    private Consent() {}

    /** The same person in both products; the second one is where it is allowed, unless it is already. */
    public static void given(Visitor asking, Visitor allowing) {
        JsonNode link = asking.get("link").expecting(200).json();
        if (link.path("state").asText().equals("not-connected")) {
            allowed(asking, allowing, link.path("authorise").asText());
        }
    }

    /** Beginning at the address where the one product sends people who have to allow it in the other. */
    public static void allowed(Visitor asking, Visitor allowing, String dance) {
        String consent = asking.get(below(asking, dance)).expecting(302).header("Location");
        String callback = allowing.get(below(allowing, consent))
                .expecting(200)
                .html()
                .selectFirst("form:has([name=approve]) [name=oauth_callback]")
                .val();
        Answer allowed = allowing.submit(
                "/plugins/servlet/oauth/authorize",
                "approve=Allow&oauth_callback=" + URLEncoder.encode(callback, UTF_8));
        Answer unused = asking.get(below(asking, allowed.expecting(302).header("Location")))
                .expecting(200);
    }

    /** Takes back everything that this person allowed there. */
    public static void revoked(Visitor allowing) {
        for (Element token : allowing.get(TOKENS).expecting(200).html().select("[name=token]")) {
            Answer unused = allowing.submit(TOKENS, "token=" + token.val()).expecting(302);
        }
    }

    private static String below(Visitor visitor, String url) {
        String site = visitor.site().url();
        assertTrue(url, url.startsWith(site + "/"));
        return url.substring(site.length());
    }
}
