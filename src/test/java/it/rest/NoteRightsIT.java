package it.rest;

import static org.junit.Assert.assertEquals;

import it.Answer;
import it.Space;
import it.Table;
import it.Team;
import it.Visitor;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.Test;

/** Every row of {@code note-rights.csv}: who may do what with the notes on a draft, and once it is published. */
public class NoteRightsIT {
    private static final List<String> PEOPLE =
            List.of("admin", "editor", "coach", "champion", "sponsor", "reader", "outsider", "anonymous");
    private static final List<String> ACTIONS = List.of("see", "write", "take away");
    private static final Map<String, String> NAMES = Map.of("coach", "ana", "champion", "mia.new", "sponsor", "maria");
    private static final List<Map<String, String>> ROWS = Table.rows("/it/note-rights.csv");

    private final Visitor editor = Visitor.as("editor");
    private final Map<String, Visitor> visitors = PEOPLE.stream()
            .collect(Collectors.toMap(
                    who -> who,
                    who -> who.equals("anonymous") ? Visitor.anonymous() : Visitor.as(NAMES.getOrDefault(who, who))));

    @Test
    public void theTableSaysEverything() {
        Set<String> product = new HashSet<>();
        PEOPLE.forEach(who -> ACTIONS.forEach(action -> product.add(who + " " + action)));
        assertEquals(
                product,
                ROWS.stream()
                        .map(row -> row.get("who") + " " + row.get("action"))
                        .collect(Collectors.toSet()));
        assertEquals(product.size(), ROWS.size());
    }

    @Test
    public void onADraft() {
        expect("draft", noted());
    }

    @Test
    public void onceItIsPublished() {
        String objective = noted();
        editor.post("objective/" + objective + "/publish", Map.of("version", 1)).expecting(200);
        expect("published", objective);
    }

    private void expect(String state, String objective) {
        Map<String, String> expected = new TreeMap<>();
        Map<String, String> answered = new TreeMap<>();
        for (Map<String, String> row : ROWS) {
            String who = row.get("who") + " " + row.get("action");
            expected.put(who, row.get(state));
            answered.put(who, outcome(visitors.get(row.get("who")), row.get("action"), objective));
        }
        assertEquals(expected, answered);
    }

    private static String outcome(Visitor who, String action, String objective) {
        String notes = "objective/" + objective + "/note";
        Answer answer =
                switch (action) {
                    case "see" -> who.get(notes + "s");
                    case "write" -> who.post(notes, Map.of("text", "Who waits, and where?", "version", 0));
                    case "take away" -> who.delete(notes + "?version=1");
                    default -> throw new IllegalArgumentException(action);
                };
        return answer.status() == 405 ? "no way" : Attempt.outcome(answer);
    }

    /** A draft with a note, of an area that has a coach. */
    private String noted() {
        Team team = Team.in(Space.fresh().key(), editor);
        Map<String, Object> draft = Map.of(
                "container",
                team.space(),
                "team",
                team.name(),
                "title",
                "Nobody waits",
                "draft",
                "true",
                "sponsor",
                "maria",
                "keyResults",
                List.of(Map.of("title", "From 1 to 5 answers", "champion", "mia.new")));
        String key = editor.post("objective", draft)
                .expecting(201)
                .json()
                .path("key")
                .asText();
        var coached = visitors.get("admin")
                .put("programme/area/" + team.area(), Map.of("version", 0, "coaches", "ana"))
                .expecting(200);
        editor.post("objective/" + key + "/note", Map.of("text", "Say who", "version", 0))
                .expecting(204);
        return key;
    }
}
