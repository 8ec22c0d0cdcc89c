package it;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;

/** An answer that refuses, and what every one of them has: one error that tells a person what and where. */
public record Refusal(Answer answer) {
    private static final Pattern INSIDES =
            Pattern.compile("org\\.headway|com\\.fasterxml|jakarta\\.|Exception|\\bat \\w+\\.\\w+\\(");

    public static Refusal of(Answer answer, int status) {
        Refusal refusal = new Refusal(answer.expecting(status));
        refusal.speaksToPeople();
        return refusal;
    }

    public String field() {
        return error().path("field").asText("").replace("null", "");
    }

    public String key() {
        return error().path("key").asText();
    }

    private JsonNode error() {
        return answer.json().at("/errors/0");
    }

    private void speaksToPeople() {
        assertFalse(answer.toString(), INSIDES.matcher(answer.text()).find());
        assertEquals(answer.toString(), 1, answer.json().path("errors").size());
        String message = error().path("message").asText();
        assertFalse(answer.toString(), message.isBlank() || message.contains("okr.") || message.contains("{0}"));
    }
}
