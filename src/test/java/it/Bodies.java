package it;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What clients send. */
public final class Bodies {
    private Bodies() {}

    public static Map<String, Object> keyResult(String objective, String title, String champion) {
        return Map.of(
                "objective", objective,
                "title", title,
                "champion", champion,
                "measure", Map.of("type", "METRIC", "from", "0", "to", "100", "unit", "%"));
    }

    /** With an id of its own; the rest in pairs of name and value. */
    public static Map<String, Object> checkIn(int confidence, String... more) {
        Map<String, Object> body = new HashMap<>();
        body.put("id", UUID.randomUUID().toString());
        body.put("confidence", confidence);
        for (int i = 0; i < more.length; i += 2) {
            body.put(more[i], more[i + 1]);
        }
        return body;
    }

    /** What became of the last next step, and nothing else; the rest in pairs of name and value. */
    public static Map<String, Object> answer(String outcome, String... more) {
        Map<String, Object> body = checkIn(0, more);
        body.remove("confidence");
        body.put("lastStep", outcome);
        return body;
    }

    public static Map<String, Object> justDoIt(String objective, String title, String owner) {
        return Map.of("id", UUID.randomUUID().toString(), "objective", objective, "title", title, "owner", owner);
    }

    /** Of which at most 300 are well. */
    public static Map<String, Object> metric(String area, String name) {
        return Map.of("area", area, "name", name, "unit", "tickets", "high", "300");
    }

    public static Map<String, Object> reading(String value) {
        return Map.of("id", UUID.randomUUID().toString(), "value", value);
    }
}
