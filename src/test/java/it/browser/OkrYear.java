package it.browser;

import com.fasterxml.jackson.databind.JsonNode;
import it.Bodies;
import it.Page;
import it.Visitor;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** What a team of SHOP says from month to month; the product's own pages get the days on which they were saved. */
record OkrYear(Visitor editor, String team, String database) {

    void draft(String cycle, String... objectives) {
        Arrays.stream(objectives).forEach(title -> editor.post(
                        "objective",
                        Map.of(
                                "container",
                                "SHOP",
                                "team",
                                team,
                                "cycle",
                                cycle,
                                "title",
                                title,
                                "draft",
                                "true",
                                "sponsor",
                                "editor",
                                "keyResults",
                                List.of(Map.of("title", title + " from 0 % to 100 %", "champion", "editor"))))
                .expecting(201));
    }

    /** Decides on cycles of six months before there is anything else. */
    void inHalves(Visitor admin) {
        String key = editor.post("area", Map.of("container", "SHOP", "name", team))
                .expecting(201)
                .json()
                .path("key")
                .asText();
        admin.put("programme/area/" + key, Map.of("version", 0, "choices", Map.of("CYCLE_MONTHS", "6")))
                .expecting(200);
    }

    void publish(String cycle) {
        objectives(cycle).forEach(one -> editor.post(
                        "objective/" + one.path("key").asText() + "/publish",
                        Map.of("version", one.path("version").asText()))
                .expecting(200));
    }

    void checkIn(String cycle, String value) {
        keyResults(cycle).forEach(one -> editor.post(
                        "key-result/" + one.path("key").asText() + "/check-in",
                        Bodies.checkIn(6, "value", value, "nextStep", "Ask at " + value))
                .expecting(201));
    }

    void aim(String cycle, String target) {
        JsonNode one = keyResults(cycle).get(0);
        Map<String, Object> change = new HashMap<>(Bodies.keyResult(
                one.path("objective").asText(), one.path("title").asText(), "editor"));
        change.put("measure", Map.of("type", "METRIC", "from", "0", "to", target, "unit", "%"));
        change.put("version", one.path("version").asText());
        editor.put("key-result/" + one.path("key").asText(), change).expecting(200);
    }

    /** Both continue, with a lesson each, and the team says one more. */
    void score(String cycle) {
        keyResults(cycle).forEach(one -> {
            Map<String, Object> said =
                    Map.of("score", "0.4", "lesson", "Ask earlier in " + cycle, "outcome", "CONTINUED", "version", 0);
            editor.put("closing/score/" + one.path("key").asText(), said).expecting(200);
        });
        Map<String, Object> answers =
                Map.of("area", area(), "cycle", cycle, "helped", "Yes", "differently", "Fewer of them", "version", 0);
        editor.put("closing/answers", answers).expecting(200);
    }

    /** A version of a page as if it had been saved on a day. */
    void save(Page page, int number, LocalDate day) {
        String path = "/rest/api/content/" + page.id();
        JsonNode before = editor.get(path + "?expand=body.storage").json();
        Map<String, Object> storage =
                Map.of("value", before.at("/body/storage/value").asText(), "representation", "storage");
        Map<String, Object> body = Map.of(
                "type",
                "page",
                "title",
                before.path("title").asText(),
                "version",
                Map.of("number", number),
                "body",
                Map.of("storage", storage));
        editor.put(path, body).expecting(200);
        try (Connection connection = DriverManager.getConnection(database, "sa", "");
                Statement statement = connection.createStatement()) {
            long noon = day.atTime(12, 0).toInstant(ZoneOffset.UTC).toEpochMilli();
            var unused = statement.executeUpdate("UPDATE HOST_PAGE_VERSION SET WRITTEN = " + noon + " WHERE PAGE_ID = "
                    + page.id() + " AND VERSION = " + number);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private List<JsonNode> objectives(String cycle) {
        return items("objective?area=" + area() + "&cycle=" + cycle.replace(" ", "%20"));
    }

    private List<JsonNode> keyResults(String cycle) {
        return objectives(cycle).stream()
                .flatMap(one -> items("key-result?objective=" + one.path("key").asText()).stream())
                .toList();
    }

    private String area() {
        return items("area?container=SHOP&limit=100").stream()
                .filter(one -> one.path("name").asText().equals(team))
                .findFirst()
                .orElseThrow()
                .path("key")
                .asText();
    }

    private List<JsonNode> items(String path) {
        return StreamSupport.stream(
                        editor.get(path).expecting(200).json().path("items").spliterator(), false)
                .toList();
    }
}
