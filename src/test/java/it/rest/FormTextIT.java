package it.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import it.Answer;
import it.Attacks;
import it.Refusal;
import it.Team;
import it.Visitor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.Test;

/** Every field of the form keeps the texts of attackers as they are, or refuses them whole and says where. */
public class FormTextIT {
    private static final int LIMIT = 255;
    private static final int UNIT_LIMIT = 40;

    private final Visitor editor = Visitor.as("editor");
    private final Team team = Team.in("SHOP", editor);

    @Test
    public void titleAndWhyNow() {
        for (String text : Attacks.all()) {
            for (String field : List.of("title", "whyNow")) {
                Answer answer = write(Map.of(field, text), Map.of("title", "The audit is passed"));
                if (Attacks.isUnstorable(text) || text.length() > LIMIT) {
                    assertEquals(field, Refusal.of(answer, 400).field());
                } else {
                    ShownForm form = formOf(answer);
                    assertEquals(text.strip(), form.value(field));
                }
            }
        }
    }

    @Test
    public void aLineAndWhatIsChosenBesideIt() {
        for (String text : Attacks.all()) {
            Answer titled = write(Map.of(), Map.of("title", text));
            if (Attacks.isUnstorable(text) || text.length() > LIMIT) {
                assertEquals("keyResults.0.title", Refusal.of(titled, 400).field());
            } else {
                assertEquals(text.strip(), formOf(titled).line());
            }
            Answer refused = write(
                    Map.of(),
                    Map.of("title", "Days", "measure", Map.of("type", "METRIC", "from", text, "to", "5x" + text)));
            assertEquals("keyResults.0.title", Refusal.of(refused, 400).field());
            if (!text.isBlank()) {
                Answer above = write(Map.of("alignedTo", text), Map.of("title", "Days"));
                assertEquals("alignedTo", Refusal.of(above, 400).field());
            }
            Answer nobody = write(Map.of(), Map.of("title", "Days", "champion", text));
            assertEquals("keyResults.0.champion", Refusal.of(nobody, 400).field());
        }
    }

    @Test
    public void unitAndSponsor() {
        for (String text : Attacks.all()) {
            Answer measured =
                    write(Map.of(), Map.of("title", "Days", "measure", Map.of("type", "BASELINE", "unit", text)));
            if (Attacks.isUnstorable(text) || text.length() > UNIT_LIMIT) {
                assertEquals("keyResults.0.title", Refusal.of(measured, 400).field());
            } else {
                assertEquals(text.strip(), formOf(measured).unit());
            }
            Answer nobody = write(Map.of("sponsor", text), Map.of("title", "Days"));
            assertEquals("sponsor", Refusal.of(nobody, 400).field());
        }
    }

    @Test
    public void theReasonOfAChange() {
        for (String text : Attacks.all()) {
            String key = write(Map.of("draft", "false"), Map.of("title", "Days"))
                    .expecting(201)
                    .json()
                    .path("key")
                    .asText();
            Answer changed = editor.put(
                    "objective/" + key, Map.of("title", "Fewer returns and " + key, "version", "1", "reason", text));
            if (Attacks.isUnstorable(text) || text.length() > LIMIT) {
                assertEquals("reason", Refusal.of(changed, 400).field());
            } else {
                changed.expecting(200);
                String told = editor.get("changes?team=" + team.address().replace(" ", "%20"))
                        .expecting(200)
                        .html()
                        .selectFirst(".okr-changes li")
                        .wholeText();
                assertTrue(told + " tells of " + text, told.endsWith(text.strip()));
            }
        }
    }

    @Test
    public void theCoachSurvivesThemToo() {
        for (String text : Attacks.all()) {
            editor.post(
                            "coach",
                            Map.of("title", text, "keyResults", List.of(Map.of("title", text)), "left", List.of(text)))
                    .expecting(200);
        }
    }

    private Answer write(Map<String, Object> objective, Map<String, Object> line) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "id",
                UUID.randomUUID().toString(),
                "container",
                "SHOP",
                "team",
                team.name(),
                "title",
                "Fewer returns",
                "draft",
                "true",
                "keyResults",
                List.of(line)));
        body.putAll(objective);
        return editor.post("objective", body);
    }

    private ShownForm formOf(Answer written) {
        String key = written.expecting(201).json().path("key").asText();
        return new ShownForm(editor.get("objective/" + key + "/form").expecting(200));
    }

    /** What the form gives back. */
    private record ShownForm(Answer answer) {

        String value(String field) {
            var element = answer.html().selectFirst("[name=" + field + "]");
            return element.is("textarea") ? element.wholeText() : element.val();
        }

        String unit() {
            return answer.html().selectFirst(".okr-line").attr("data-unit");
        }

        String line() {
            return answer.html().selectFirst(".okr-line textarea").wholeText();
        }
    }
}
