package it.hostile;

import static it.Bodies.checkIn;

import it.Answer;
import it.Bodies;
import it.Team;
import it.Visitor;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An area in each field of which the same attack was typed. */
record HostileArea(
        String attack,
        String area,
        String objective,
        String draft,
        String keyResult,
        String metric,
        String without,
        String ended) {
    private static final int UNIT_LIMIT = 40;
    private static final LocalDate EARLIER = LocalDate.now().minusDays(1);

    static HostileArea written(Visitor editor, Visitor admin, String space, String attack) {
        Typist typist = new Typist(editor);
        String unit = attack.substring(0, Math.min(attack.length(), UNIT_LIMIT));
        String area = typist.posts("area", Map.of("container", space, "name", attack));
        String objective =
                typist.posts("objective", Map.of("area", area, "title", attack, "whyNow", attack, "sponsor", "editor"));
        Map<String, String> measure = Map.of("type", "METRIC", "from", "0", "to", "5", "unit", unit);
        Map<String, Object> keyResult = new HashMap<>(Bodies.keyResult(objective, attack, "editor"));
        keyResult.put("measure", measure);
        String key = typist.posts("key-result", keyResult);
        typist.checksIn(key, "value", "1", "day", EARLIER.toString(), "nextStep", attack, "whatGotUsHere", attack);
        String wrong = typist.checksIn(key, "value", "2", "whatGotUsHere", attack, "inTheWay", attack);
        Map<String, Object> right =
                checkIn(3, "value", "3", "whatGotUsHere", attack, "inTheWay", attack, "nextStep", attack);
        typist.sends("key-result/" + key + "/check-in/" + wrong + "/correction", right);
        keyResult.remove("objective");
        keyResult.put("measure", Map.of("type", "METRIC", "from", "0", "to", "6", "unit", unit));
        typist.changes("key-result/" + key, keyResult, attack);
        Map<String, String> aligned = Map.of(
                "title", attack, "whyNow", attack, "sponsor", "editor", "alignedTo", above(typist, space, attack));
        typist.changes("objective/" + objective, aligned, attack);
        typist.sends("just-do-it", Bodies.justDoIt(objective, attack, "editor"));
        typist.sends("just-do-it", Map.of("id", id(), "area", area, "cycle", "current", "title", attack));
        String metric = typist.sends("health-metric", Map.of("area", area, "name", attack, "unit", unit, "high", "2"))
                .json()
                .at("/metric/key")
                .asText();
        typist.sends("health-metric/" + metric + "/reading", Bodies.reading("3"));
        Map<String, Object> rules = Map.of("version", 0, "why", attack, "saidBy", "admin", "coaches", "editor");
        admin.put("programme/area/" + area, rules).expecting(200);
        return new HostileArea(
                attack,
                area,
                objective,
                draft(typist, space, attack),
                key,
                metric,
                without(typist, space, attack),
                ended(typist, admin, area, attack));
    }

    /** An objective of a company, which is named like the attack, too. */
    private static String above(Typist typist, String space, String attack) {
        String company =
                typist.posts("area", Map.of("container", space, "name", Team.unique(attack), "level", "COMPANY"));
        return typist.posts("objective", Map.of("area", company, "title", attack));
    }

    /** The name of the cycle before this one. */
    static String before() {
        LocalDate day = LocalDate.now().minusMonths(3);
        return day.getYear() + " Q" + (day.getMonthValue() + 2) / 3;
    }

    /** A key result of the cycle before, which was scored, closed, opened again, closed, and goes on. */
    private static String ended(Typist typist, Visitor admin, String area, String attack) {
        Map<String, Object> cycle = Map.of("area", area, "cycle", before(), "reason", attack);
        String objective =
                typist.posts("objective", Map.of("area", area, "cycle", before(), "title", attack, "whyNow", attack));
        String key = typist.posts("key-result", Bodies.keyResult(objective, attack, "editor"));
        typist.checksIn(key, "value", "10", "nextStep", attack, "whatGotUsHere", attack);
        typist.puts(
                "closing/score/" + key,
                Map.of("score", "0.9", "because", attack, "lesson", attack, "outcome", "CONTINUED", "version", 0));
        typist.puts("closing/objective/" + objective, Map.of("because", attack, "version", 0));
        typist.puts(
                "closing/answers",
                Map.of("area", area, "cycle", before(), "helped", attack, "differently", attack, "version", 0));
        var closed = typist.editor.post("closing", cycle).expecting(200);
        var opened = admin.post("closing/reopen", cycle).expecting(200);
        var again = typist.editor.post("closing", cycle).expecting(200);
        var next = typist.editor.post("closing/next", cycle).expecting(200);
        return key;
    }

    private static String draft(Typist typist, String space, String attack) {
        Map<String, Object> line = Map.of("title", attack, "champion", "editor");
        Map<String, Object> body = Map.of(
                "id",
                id(),
                "container",
                space,
                "team",
                attack,
                "title",
                attack,
                "whyNow",
                attack,
                "draft",
                "true",
                "left",
                List.of(attack),
                "keyResults",
                List.of(line));
        String draft = typist.posts("objective", body);
        var noted = typist.editor
                .post("objective/" + draft + "/note", Map.of("text", attack, "version", 0))
                .expecting(204);
        return draft;
    }

    /** The name of an area that goes without OKRs, because of the attack. */
    private static String without(Typist typist, String space, String attack) {
        String name = Team.unique(attack);
        typist.sends(
                "cycle-decision",
                Map.of(
                        "container",
                        space,
                        "team",
                        name,
                        "cycle",
                        "current",
                        "reason",
                        "KEEP_AS_IS",
                        "because",
                        attack));
        return name;
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }

    private record Typist(Visitor editor) {

        Answer sends(String path, Map<String, ?> body) {
            return editor.post(path, body).expecting(201);
        }

        String posts(String path, Map<String, ?> body) {
            return sends(path, body).json().path("key").asText();
        }

        String checksIn(String keyResult, String... said) {
            return sends("key-result/" + keyResult + "/check-in", checkIn(5, said))
                    .json()
                    .at("/checkIn/id")
                    .asText();
        }

        void puts(String path, Map<String, ?> body) {
            var unused = editor.put(path, body).expecting(200);
        }

        void changes(String path, Map<String, ?> body, String reason) {
            Map<String, Object> changed = new HashMap<>(body);
            changed.put("version", 1);
            changed.put("reason", reason);
            var unused = editor.put(path, changed).expecting(200);
        }
    }
}
