package it.rest;

import static org.junit.Assert.assertEquals;

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
            Answer nobody = write(Map.of(), Map.of("title", "Days", "champion", text));
            assertEquals("keyResults.0.champion", Refusal.of(nobody, 400).field());
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

        String line() {
            return answer.html().selectFirst(".okr-line textarea").wholeText();
        }
    }
}
