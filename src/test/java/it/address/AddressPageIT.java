package it.address;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import it.Answer;
import it.Attacks;
import it.Bodies;
import it.Harm;
import it.RunningHost;
import it.Site;
import it.Team;
import it.Visitor;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.Assume;
import org.junit.Test;

/** A key result and an objective each have a page that works without scripts. */
public class AddressPageIT {
    private static final String ADDRESS = "/plugins/servlet/headway/";
    private static final int FEW = 6;

    private final Visitor editor = Visitor.as("editor");
    private final Team team = Team.in("SHOP", editor);

    @Test
    public void ofAKeyResultTellsWhatIsKnownOfIt() {
        String keyResult = team.keyResult("Checkout completion", "mia.new");
        checkedIn(keyResult, 7, "value", "55", "inTheWay", "The bank", "nextStep", "Ask the bank");

        Element page = read(Visitor.as("reader"), keyResult);

        assertEquals("Checkout completion", page.selectFirst("h1").text());
        for (String known : List.of("Mia Newname", team.name(), "55 %", "high", "Ask the bank", "The bank", "typed")) {
            assertTrue(known + " in " + page.text(), page.text().contains(known));
        }
        assertEquals(2, page.select("svg[role=img]").size());
        assertEquals(
                editor.site().path(ADDRESS + team.objective()),
                page.selectFirst("a").attr("href"));
    }

    @Test
    public void ofAnObjectiveLeadsToItsKeyResults() {
        String keyResult = team.keyResult("Checkout completion");
        checkedIn(keyResult, 3, "value", "55");

        Element page = read(Visitor.as("reader"), team.objective());

        assertEquals("Fewer people give up at checkout", page.selectFirst("h1").text());
        Element line = page.selectFirst("tbody tr");
        assertEquals("Checkout completion 55 of 100 % 3 of 10, low low", line.text());
        assertEquals(
                editor.site().path(ADDRESS + keyResult), line.selectFirst("a").attr("href"));
    }

    @Test
    public void speaksTheReadersLanguageInUtf8InTheProductsFrame() {
        String keyResult = Team.in("OPEN", editor).keyResult("Größe");
        Visitor somebody = Visitor.anonymous();

        Answer page = somebody.send(somebody.to(ADDRESS + keyResult).header("Accept-Language", "de"));

        assertEquals("text/html;charset=utf-8", page.header("Content-Type").toLowerCase());
        assertTrue(page.text(), page.text().contains("Größe") && page.text().contains("Noch kein Check-in."));
        assertFalse(page.html().select("header").isEmpty());
        assertEquals(1, page.html().select("#main h1").size());
    }

    @Test
    public void showsFiftyDaysAndLeadsToTheOlderOnes() {
        String keyResult = team.keyResult("Checkout completion");
        LocalDate today = LocalDate.now();
        for (int ago = 0; ago < 60; ago++) {
            checkedIn(
                    keyResult,
                    ago % 11,
                    "value",
                    "" + ago,
                    "day",
                    today.minusDays(ago).toString());
        }
        checkedIn(keyResult, 5, "value", "99", "day", today.toString());

        Element newest = read(editor, keyResult);
        Element older = editor.follow(newest.selectFirst("a[href*=before]").attr("href"));

        assertEquals(50, newest.select("tbody tr").size());
        assertEquals("99 %", newest.selectFirst("tbody td").text());
        assertEquals(10, older.select("tbody tr").size());
        assertEquals("50 %", older.selectFirst("tbody td").text());
        assertTrue(older.select("a[href*=before], svg").isEmpty());
    }

    @Test
    public void needsAsManyStatementsForMuchAsForLittle() {
        Assume.assumeTrue(RunningHost.confluence().isDevHost());
        String quiet = team.keyResult("Checkout completion", "mia.new");
        checkedIn(quiet, 5);
        Team another = Team.in("SHOP", editor);
        String busy = another.keyResult("Checkout completion", "mia.new");
        for (int time = 0; time < 300; time++) {
            checkedIn(
                    busy, time % 11, "day", LocalDate.now().minusDays(time % 60).toString());
        }
        for (int more = 0; more < 20; more++) {
            another.keyResult("Key result " + more, "mia.new");
        }

        int ofAKeyResult = statements(quiet);
        int ofAnObjective = statements(team.objective());

        assertTrue("key result: " + ofAKeyResult, ofAKeyResult <= FEW);
        assertTrue("objective: " + ofAnObjective, ofAnObjective <= FEW);
        assertEquals(ofAKeyResult, statements(busy));
        assertEquals(
                ofAKeyResult, statements(busy + "?before=" + LocalDate.now().minusDays(50)));
        assertEquals(ofAnObjective, statements(another.objective()));
    }

    @Test
    public void showsHostileTextAsText() {
        for (String text : Attacks.storable()) {
            String objective = editor.post("objective", Map.of("area", team.area(), "title", text, "whyNow", text))
                    .expecting(201)
                    .json()
                    .path("key")
                    .asText();
            String keyResult = editor.post("key-result", Bodies.keyResult(objective, text, ""))
                    .expecting(201)
                    .json()
                    .path("key")
                    .asText();
            checkedIn(keyResult, 5, "whatGotUsHere", text, "inTheWay", text, "nextStep", text);

            for (String key : List.of(objective, keyResult)) {
                Element page = read(editor, key);
                assertEquals(List.of(), Harm.in(page));
                assertEquals(shown(text), shown(page.selectFirst("h1").text()));
            }
        }
    }

    @Test
    public void isLedToFromALinkedJiraWhetherItIsThereOrNot() {
        Site jira = RunningHost.jira();
        for (String key : List.of(team.keyResult("Checkout completion"), team.objective(), "NOWHERE-KR1")) {
            for (Visitor visitor : List.of(Visitor.anonymous(jira), Visitor.as("reader", jira))) {
                assertEquals(
                        RunningHost.confluence().url() + ADDRESS + key,
                        visitor.get(ADDRESS + key).expecting(302).header("Location"));
            }
        }
        Visitor.as("reader", jira).get(ADDRESS + "evil.example").expecting(404);
    }

    @Test
    public void tellsChangesOfTheTargetBetweenTheDays() {
        String keyResult = team.keyResult("Checkout completion");
        checkedIn(keyResult, 5, "value", "10");
        Map<String, Object> lower = new HashMap<>(Bodies.keyResult(team.objective(), "Checkout completion", ""));
        lower.remove("objective");
        lower.put("measure", Map.of("type", "METRIC", "from", "0", "to", "60", "unit", "%"));
        lower.put("version", 1);
        lower.put("reason", "supplier left");
        editor.put("key-result/" + keyResult, lower).expecting(200);

        Element page = read(editor, keyResult);

        String change = page.selectFirst(".okr-change").text();
        assertTrue(change, change.contains("target 100 % → 60 %, Emil Editor: supplier left"));
        assertEquals(1, page.select(".okr-chart-changes").size());
    }

    private void checkedIn(String keyResult, int confidence, String... more) {
        editor.post("key-result/" + keyResult + "/check-in", Bodies.checkIn(confidence, more))
                .expecting(201);
    }

    private static Element read(Visitor reader, String key) {
        return reader.get(ADDRESS + key).expecting(200).html().selectFirst("#main");
    }

    private int statements(String key) {
        return editor.get(ADDRESS + key).expecting(200).statements();
    }

    /** As a browser shows it: blanks in a row are one. */
    private static String shown(String text) {
        return text.replace('\u00a0', ' ').strip().replaceAll("\\s+", " ");
    }
}
