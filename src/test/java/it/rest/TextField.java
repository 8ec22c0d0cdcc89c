package it.rest;

import it.Answer;
import it.Bodies;
import it.Team;
import java.util.HashMap;
import java.util.Map;

/** A field that takes free text: how to fill it, and where to read it again. */
enum TextField {
    AREA_NAME("name", 255, "area", "name"),
    OBJECTIVE_TITLE("title", 255, "objective", "title"),
    WHY_NOW("whyNow", 500, "objective", "whyNow"),
    KEY_RESULT_TITLE("title", 255, "key-result", "title"),
    UNIT("unit", 40, "key-result", "measure/unit"),
    WHAT_GOT_US_HERE("whatGotUsHere", 4000, "check-in", "checkIn/whatGotUsHere"),
    IN_THE_WAY("inTheWay", 4000, "check-in", "checkIn/inTheWay"),
    NEXT_STEP("nextStep", 140, "check-in", "checkIn/nextStep"),
    SPONSOR("sponsor", 255, "objective", "sponsor"),
    CHAMPION("champion", 255, "key-result", "champion"),
    TEAM_OF_AN_IMPORT("team", 255, "import/preview", "");

    final String field;
    final int limit;
    private final String resource;
    private final String pointer;

    TextField(String field, int limit, String resource, String pointer) {
        this.field = field;
        this.limit = limit;
        this.resource = resource;
        this.pointer = "/" + pointer;
    }

    Answer filled(String text, Team team, String keyResult) {
        Map<String, Object> body = new HashMap<>(
                switch (resource) {
                    case "area" -> Map.of("container", team.space());
                    case "objective" -> Map.of("area", team.area(), "title", "Fewer returns");
                    case "key-result" -> Bodies.keyResult(team.objective(), "Returns in a month", "");
                    case "check-in" -> Bodies.checkIn(5);
                    default -> Map.of("container", team.space(), "text", "1. Aim\n   - From 1 to 5");
                });
        if (this == UNIT) {
            body.put("measure", Map.of("type", "BASELINE", "unit", text));
        } else {
            body.put(field, text);
        }
        return team.editor()
                .post(resource.equals("check-in") ? "key-result/" + keyResult + "/check-in" : resource, body);
    }

    String stored(Answer answer) {
        return answer.json().at(pointer).asText();
    }

    boolean namesAPerson() {
        return this == SPONSOR || this == CHAMPION;
    }

    boolean isStored() {
        return this != TEAM_OF_AN_IMPORT;
    }
}
