package it.rest;

import static org.junit.Assert.assertEquals;

import it.Answer;
import it.Table;
import it.Team;
import it.Visitor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.BeforeClass;
import org.junit.Test;

/**
 * Every row of {@code aligned-rights.csv}: an objective of OPEN, which everybody may view, is aligned to one of a company in LAB,
 * in SHOP, in OPEN. Who may not read that is told the same as if there was nothing, byte for byte.
 */
public class AlignedRightsIT {
    private static final String ABOVE = "Half of all new shops open in a second country";
    private static final List<Map<String, String>> ROWS = Table.rows("/it/aligned-rights.csv");
    private static final Visitor ADMIN = Visitor.as("admin");
    private static final Map<String, Visitor> PEOPLE = new HashMap<>();

    private final Team team = Team.in("OPEN", ADMIN);
    private final String keyResult = team.keyResult("Orders that arrive within two days");

    @BeforeClass
    public static void everybody() {
        for (String name : List.of("editor", "reader", "outsider")) {
            PEOPLE.put(name, Visitor.as(name));
        }
        PEOPLE.put("admin", ADMIN);
        PEOPLE.put("champion", Visitor.as("mia.new"));
        PEOPLE.put("anonymous", Visitor.anonymous());
    }

    @Test
    public void toAnObjectiveOfASpaceForOthers() {
        expect("LAB", "outsider");
    }

    @Test
    public void toAnObjectiveOfAReadableSpace() {
        expect("SHOP", "editor");
    }

    @Test
    public void toAnObjectiveOfASpaceForEverybody() {
        expect("OPEN", "editor");
    }

    private void expect(String space, String writer) {
        Visitor editor = Visitor.as(writer);
        String area = key(
                editor.post("area", Map.of("container", space, "name", Team.unique("Company"), "level", "COMPANY")));
        String above = key(editor.post("objective", Map.of("area", area, "title", ABOVE)));
        align("", 1);
        align("", 2);
        Map<String, String> before = all();
        align(above, 3);
        Map<String, String> expected = new TreeMap<>();
        Map<String, String> answered = new TreeMap<>();
        Map<String, String> now = all();
        for (Map<String, String> row : ROWS) {
            String name = row.get("who") + " " + row.get("way");
            expected.put(name, row.get(space));
            String said = now.get(name);
            answered.put(name, said.contains(ABOVE) ? "told" : said.equals(before.get(name)) ? "silent" : said);
            if (said.equals("not-permitted")) {
                answered.put(name, said);
            }
        }
        assertEquals(expected, answered);
    }

    private void align(String above, int version) {
        ADMIN.put(
                        "objective/" + team.objective(),
                        Map.of("title", "Nobody waits", "alignedTo", above, "version", version))
                .expecting(200);
    }

    private Map<String, String> all() {
        Map<String, String> said = new HashMap<>();
        ROWS.forEach(row ->
                said.put(row.get("who") + " " + row.get("way"), said(PEOPLE.get(row.get("who")), row.get("way"))));
        return said;
    }

    private String said(Visitor who, String way) {
        Answer answer = who.get(
                switch (way) {
                    case "drawer" -> "key-result/" + keyResult + "/drawer";
                    case "page of the key result" -> "/plugins/servlet/headway/" + keyResult;
                    case "page of the objective" -> "/plugins/servlet/headway/" + team.objective();
                    case "changes" -> "changes?team=" + team.address().replace(" ", "%20");
                    case "what is above" -> "objective/" + team.objective() + "/above";
                    default -> throw new IllegalArgumentException(way);
                });
        String outcome = Attempt.outcome(answer);
        return outcome.equals("allowed") ? body(answer) : outcome;
    }

    /** A version is for whoever edits; every frame of the product has a token of its own. */
    private static String body(Answer answer) {
        var ours = answer.html().selectFirst("#main, .okr");
        return (ours == null ? answer.html().body() : ours).html().replaceAll("data-version=.\\d+", "");
    }

    private static String key(Answer created) {
        return created.expecting(201).json().path("key").asText();
    }
}
