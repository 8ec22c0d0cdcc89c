package it;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.UUID;

/** An area of its own name with one objective, written over REST by an editor of its space. */
public record Team(Visitor editor, String space, String name, String area, String objective) {

    public static Team in(String space, Visitor editor) {
        String name = unique("Team");
        String area = key(editor.post("area", Map.of("container", space, "name", name)));
        return new Team(editor, space, name, area, objective(editor, area, "Fewer people give up at checkout"));
    }

    public static String unique(String word) {
        return word + " " + UUID.randomUUID().toString().substring(0, 8);
    }

    /** The same for another editor, or in the same product started again. */
    public Team as(Visitor another) {
        return new Team(another, space, name, area, objective);
    }

    public String objective(String title) {
        return objective(editor, area, title);
    }

    private static String objective(Visitor editor, String area, String title) {
        return key(editor.post("objective", Map.of("area", area, "title", title)));
    }

    /** A key result from 0 to 100. */
    public String keyResult(String title) {
        return keyResult(title, "");
    }

    public String keyResult(String title, String champion) {
        return key(editor.post("key-result", Bodies.keyResult(objective, title, champion)));
    }

    public String keyResult(Map<String, String> measure) {
        return key(editor.post(
                "key-result", Map.of("objective", objective, "title", "Pay in one step", "measure", measure)));
    }

    /** As the macro names it from another space. */
    public String address() {
        return space + ":" + name;
    }

    /** Everything that is stored for it, to compare. */
    public String everything() {
        StringBuilder all = new StringBuilder();
        all.append(editor.get("area/" + area).text());
        all.append(editor.get("area/" + area + "/cycle").text());
        Answer objectives = editor.get("objective?area=" + area);
        all.append(objectives.text());
        for (JsonNode one : objectives.json().path("items")) {
            Answer keyResults =
                    editor.get("key-result?objective=" + one.path("key").asText());
            all.append(keyResults.text());
            for (JsonNode keyResult : keyResults.json().path("items")) {
                all.append(editor.get("key-result/" + keyResult.path("key").asText() + "/check-in")
                        .text());
            }
        }
        return all.toString();
    }

    private static String key(Answer created) {
        return created.expecting(201).json().path("key").asText();
    }
}
