package it.hostile;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import it.Answer;
import it.Attacks;
import it.Page;
import it.Team;
import it.Visitor;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.junit.Test;

/** Whoever asks with hostile parameters is answered, refused, or told which parameter it is; nothing of it runs or breaks. */
public class HostileQuestionIT {
    private static final List<String> OF_THE_TABLE = List.of(
            "team", "cycle", "show", "below", "objectives", "sponsor", "champion", "asOf", "detail", "container");

    /** With an attack for the tilde. */
    private static final List<String> ADDRESSES = List.of(
            "agenda?container=SHOP&since=~",
            "agenda?container=SHOP&team=~",
            "area?container=~",
            "area/~",
            "area/~/cycle",
            "area/~/export",
            "table/csv?container=SHOP&history=~",
            "table/static?container=SHOP&detail=~",
            "area?container=SHOP&after=~&limit=~",
            "objective?area=~",
            "objective?area={area}&cycle=~",
            "objective?area={area}&after=~&limit=~",
            "objective/~",
            "objective/~/form",
            "objective/~/share/form",
            "score-and-close?area=~",
            "score-and-close?area={area}&cycle=~",
            "closing?area={area}&cycle=~",
            "table/csv?container=SHOP&team=~",
            "table/csv?container=SHOP&cycle=~",
            "objective-form?container=~",
            "objective-form?container=SHOP&team=~",
            "objective-form?container=SHOP&cycle=~",
            "key-result?objective=~",
            "key-result/~",
            "key-result/~/details",
            "key-result/~/drawer",
            "key-result/{keyResult}/older?before=~",
            "key-result/~/check-in-form",
            "key-result/{keyResult}/check-in-form?correct=~",
            "key-result/{keyResult}/check-in?before=~&limit=~",
            "just-do-it?objective=~",
            "just-do-it?area={area}&cycle=~",
            "just-do-it/~",
            "health-metric?area=~",
            "health-metric/~",
            "health-metric/~/reading?limit=~",
            "beside/checklist?objective=~",
            "beside/checklist?area={area}&cycle=~",
            "beside/health/~",
            "beside/new-health?area=~",
            "programme/rules?area=~",
            "programme/rules?container=~",
            "suggestion/area?text=~",
            "suggestion/area?text=a&container=~",
            "suggestion/key-result?text=~",
            "suggestion/person?text=~",
            "suggestion/cycle?text=~",
            "measure?text=~",
            "measure?type=~",
            "measure?type=METRIC&from=~&to=~&unit=~",
            "measure?type=THRESHOLD&to=1&comparison=~",
            "nothing/~",
            "/plugins/servlet/headway/~",
            "/plugins/servlet/headway/{keyResult}?before=~",
            "/plugins/servlet/headway/settings?area=~",
            "/plugins/servlet/headway/~/~");

    private final Visitor editor = Visitor.as("editor");
    private final Visitor anonymous = Visitor.anonymous();
    private final Team team = Team.in("SHOP", editor);
    private final String keyResult = team.keyResult("Checkout completion");

    @Test
    public void ofATableOnAPage() {
        for (String parameter : OF_THE_TABLE) {
            StringBuilder storage = new StringBuilder();
            Attacks.storable().forEach(attack -> storage.append(Page.table("team", team.name(), parameter, attack)));
            isCalm(Page.written(editor, "SHOP", storage + "<p>After</p>"), parameter);
        }
    }

    @Test
    public void ofAKeyResultInASentence() {
        for (String parameter : List.of("key", "nobody-knows-this")) {
            StringBuilder storage = new StringBuilder();
            Attacks.storable().forEach(attack -> storage.append(Page.macro("headway-key-result", parameter, attack)));
            isCalm(Page.written(editor, "SHOP", storage + "<p>After</p>"), parameter);
        }
    }

    private void isCalm(Page page, String parameter) {
        for (String language : List.of("en", "de", "tr", "ar")) {
            for (String address :
                    List.of("/pages/viewpage.action?pageId=", "/pages/exportpage.action?type=pdf&pageId=")) {
                Answer answer = editor.send(editor.to(address + page.id()).header("Accept-Language", language));
                Element content = answer.expecting(200).html().selectFirst("#main-content, .wiki-content");
                new Said(answer, content).isHarmless(Attacks.storable());
                assertTrue(content.text(), content.text().endsWith("After"));
                for (String broken : List.of("reference", "Kennung")) {
                    assertFalse(
                            parameter + ": " + content.text(), content.text().contains(broken));
                }
            }
        }
    }

    @Test
    public void ofATableThatIsShownAgain() {
        for (String parameter : OF_THE_TABLE) {
            String where = parameter.equals("container") ? "" : "container=SHOP&";
            for (String attack : Attacks.all()) {
                isAnswered("table?" + where + parameter + "=" + encode(attack, UTF_8));
            }
        }
    }

    @Test
    public void ofAnyAddress() {
        for (String address : ADDRESSES) {
            String known = address.replace("{area}", team.area()).replace("{keyResult}", keyResult);
            for (String attack : Attacks.all()) {
                isAnswered(known.replace("~", encode(attack, UTF_8).replace("+", "%20")));
            }
        }
    }

    private void isAnswered(String path) {
        for (Visitor visitor : List.of(editor, anonymous)) {
            Answer answer = visitor.get(path);
            assertTrue(answer.toString(), answer.status() < 500);
            String type = answer.header("Content-Type").toLowerCase(Locale.ROOT);
            if (type.startsWith("text/html")) {
                Element ours = answer.html().selectFirst("#main");
                new Said(answer, ours == null ? answer.html().body() : ours).isHarmless(Attacks.storable());
            } else if (answer.bytes().length > 0) {
                assertTrue(answer.toString(), type.startsWith("application/json") || type.startsWith("text/csv"));
            }
        }
    }
}
