package it.rest;

import it.Answer;
import it.Bodies;
import it.Page;
import it.Team;
import it.Visitor;
import java.util.Map;
import java.util.UUID;

/** Somebody tries to do something with a team's OKRs, and what comes of it. */
record Attempt(Visitor who, Team team, String keyResult, String title) {

    /** {@code allowed}, {@code not-permitted}, {@code not-found} or {@code login-needed}. */
    String to(String action) {
        return switch (action) {
            case "table" -> table("allowed", "shown without it");
            case "table again" ->
                get("table?container=" + team.space() + "&team=" + team.name().replace(" ", "%20"));
            case "table as csv", "static table" ->
                get("table/" + action.replaceAll("table| |as", "") + "?container=" + team.space() + "&team="
                        + team.name().replace(" ", "%20"));
            case "export area" -> get("area/" + team.area() + "/export");
            case "import area" ->
                post(
                        "import/area?dryRun=true&container=" + team.space(),
                        Map.of("file", Bodies.file(Team.unique("File"))));
            case "go without OKRs" ->
                post(
                        "cycle-decision",
                        Map.of("container", team.space(), "team", Team.unique("Other"), "reason", "KEEP_AS_IS"));
            case "area" -> get("area/" + team.area());
            case "objective" -> get("objective/" + team.objective());
            case "page of the objective" -> get("/plugins/servlet/headway/" + team.objective());
            case "page of the key result" -> get("/plugins/servlet/headway/" + keyResult);
            case "key result in a sentence" -> sentence();
            case "key result" -> get("key-result/" + keyResult);
            case "details" -> get("key-result/" + keyResult + "/details");
            case "drawer" -> get("key-result/" + keyResult + "/drawer");
            case "older days" -> get("key-result/" + keyResult + "/older?before=2026-01-01");
            case "correct" -> post(latest() + "/correction", Bodies.checkIn(3));
            case "undo" ->
                post(latest() + "/undo", Map.of("id", UUID.randomUUID().toString()));
            case "check-in list" -> get("key-result/" + keyResult + "/check-in");
            case "check-in form" -> get("key-result/" + keyResult + "/check-in-form");
            case "check-in" -> post("key-result/" + keyResult + "/check-in", Bodies.checkIn(7));
            case "add objective" -> post("objective", Map.of("area", team.area(), "title", "Another"));
            case "edit objective" ->
                outcome(who.put("objective/" + team.objective("Before"), Map.of("title", "After", "version", 1)));
            case "what is above" -> get("objective/" + team.objective() + "/above");
            case "delete objective" -> outcome(who.delete("objective/" + team.objective("Unwanted") + "?version=1"));
            case "add key result" -> post("key-result", Bodies.keyResult(team.objective(), "Another", ""));
            case "add area" -> post("area", Map.of("container", team.space(), "name", Team.unique("Another")));
            case "checklist" -> get("beside/checklist?objective=" + team.objective());
            case "add just-do-it" -> post("just-do-it", Bodies.justDoIt(team.objective(), "Another", ""));
            case "tick" -> outcome(who.put("just-do-it/" + justDoIt() + "/done", Map.of("done", true, "version", 1)));
            case "rename just-do-it" ->
                outcome(who.put("just-do-it/" + justDoIt(), Map.of("title", "After", "version", 1)));
            case "health metric" -> get("beside/health/" + metric());
            case "add health metric" -> post("health-metric", Bodies.metric(team.area(), Team.unique("Backlog")));
            case "health reading" -> post("health-metric/" + metric() + "/reading", Bodies.reading("7"));
            case "scoring" -> get("score-and-close?area=" + team.area());
            case "reopen" -> post("closing/reopen", Map.of("area", team.area(), "reason", "A wrong number"));
            case "agenda" -> get("agenda?team=" + team.address().replace(" ", "%20"));
            case "agenda on a page" -> onAPage("headway-agenda", "allowed", "shown without it");
            case "answer the next step" -> post("key-result/" + keyResult + "/next-step", Bodies.answer("STILL_OPEN"));
            case "changes" -> get("changes?team=" + team.address().replace(" ", "%20"));
            case "rules" -> get("programme/rules?area=" + team.area());
            case "settings page" -> get("/plugins/servlet/headway/settings?area=" + team.area());
            case "settings" -> outcome(who.put("programme/area/" + team.area(), Map.of("version", 0)));
            case "administrators' page" -> get("/plugins/servlet/headway/admin");
            case "audit of the area" -> get("/plugins/servlet/headway/admin?section=changes&area=" + team.area());
            case "rebinding" -> get("admin/area/" + team.area() + "/rebinding?container=" + elsewhere());
            case "rebind" ->
                outcome(who.put(
                        "admin/area/" + another() + "/container", Map.of("container", elsewhere(), "version", 1)));
            case "archive" ->
                outcome(who.put("admin/area/" + another() + "/archived", Map.of("archived", true, "version", 1)));
            // The champion is still here.
            case "replace who left" ->
                outcome(who.put(
                        "admin/key-result/" + keyResult + "/champion", Map.of("userName", "editor", "version", 1)));
            case "import preview" -> post("import/preview", list());
            case "import" -> post("import", list());
            default -> throw new IllegalArgumentException(action);
        };
    }

    /** Of the champion of {@code rights.csv}. */
    private String justDoIt() {
        return created("just-do-it", "justDoIt", Bodies.justDoIt(team.objective(), "Before", "mia.new"));
    }

    private String another() {
        Map<String, String> area = Map.of("container", team.space(), "name", Team.unique("Another"));
        return team.editor()
                .post("area", area)
                .expecting(201)
                .json()
                .path("key")
                .asText();
    }

    private String elsewhere() {
        return team.space().equals("LAB") ? "OPEN" : "LAB";
    }

    private String metric() {
        return created("health-metric", "metric", Bodies.metric(team.area(), Team.unique("Uptime")));
    }

    private String created(String resource, String part, Map<String, Object> body) {
        return team.editor()
                .post(resource, body)
                .expecting(201)
                .json()
                .path(part)
                .path("key")
                .asText();
    }

    /** On a page that everybody may open. */
    String table(String allowed, String without) {
        return onAPage("headway-table", allowed, without);
    }

    private String onAPage(String macro, String allowed, String without) {
        String shown = Page.written(Visitor.as("editor"), "OPEN", Page.macro(macro, "team", team.address()))
                .contentFor(who)
                .text();
        return shown.contains(title) ? allowed : shown.contains("not available") ? "not-found" : without;
    }

    /** On a page that everybody may open. */
    private String sentence() {
        String macro = Page.macro("headway-key-result", "key", keyResult);
        String shown = Page.written(Visitor.as("editor"), "OPEN", macro)
                .contentFor(who)
                .text();
        return shown.contains(title.substring(0, 15)) ? "allowed" : shown.equals("key result") ? "not-found" : shown;
    }

    /** What an editor of the team has just said. */
    private String latest() {
        String log = "key-result/" + keyResult + "/check-in";
        return log + "/"
                + team.editor()
                        .post(log, Bodies.checkIn(7))
                        .expecting(201)
                        .json()
                        .at("/checkIn/id")
                        .asText();
    }

    private Map<String, String> list() {
        return Map.of(
                "container",
                team.space(),
                "team",
                team.name(),
                "text",
                "1. " + Team.unique("Aim") + "\n   - From 1 to 5");
    }

    private String get(String path) {
        return outcome(who.get(path));
    }

    private String post(String path, Object body) {
        return outcome(who.post(path, body));
    }

    static String outcome(Answer answer) {
        return switch (answer.status()) {
            case 200, 201, 204 -> "allowed";
            case 401 -> "login-needed";
            case 403 -> "not-permitted";
            case 404 -> "not-found";
            default -> answer.toString();
        };
    }
}
