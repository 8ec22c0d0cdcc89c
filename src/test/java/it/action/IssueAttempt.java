package it.action;

import com.fasterxml.jackson.databind.JsonNode;
import it.Answer;
import it.Page;
import it.Team;
import it.Visitor;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Somebody looks at an issue of a key result, or does something to it; the last body is kept, to be searched. */
final class IssueAttempt {

    private final Visitor who;
    private final String keyResult;
    private final JiraIssue issue;
    private final String table;
    private String body = "";

    IssueAttempt(Visitor who, Team team, String keyResult, JiraIssue issue) {
        this.who = who;
        this.table = "table?container=" + team.space() + "&team=" + team.name().replace(" ", "%20");
        this.keyResult = keyResult;
        this.issue = issue;
    }

    String body() {
        return body;
    }

    /** {@code shown}, {@code restricted} or {@code nothing}; {@code allowed} or {@code refused}; else why not. */
    String to(String way, Page page) {
        String actions = "key-result/" + keyResult + "/action";
        return switch (way) {
            case "states" -> states(read(who.post("action/states", Map.of("keys", List.of(keyResult)))));
            case "details" -> shown(read(who.get(actions + "s?most=5")));
            case "actions" -> shown(read(who.get("key-result/" + keyResult + "/action")));
            case "find" -> shown(read(who.get("key-result/" + keyResult + "/issue?text=" + issue.key())));
            case "drawer" -> shown(read(who.get("key-result/" + keyResult + "/drawer")));
            case "export" -> shown(read(who.get("/pages/exportpage.action?pageId=" + page.id() + "&type=word")));
            case "table" -> shown(read(who.get(table)));
            case "address" -> shown(read(who.get("/plugins/servlet/headway/" + keyResult)));
            case "visible" -> has("seen", who.post("issue/visible", Map.of("keys", List.of(keyResult))));
            case "suggestion" -> has("offered", who.get("issue/suggestion?text=" + keyResult));
            case "links" -> has("linked", who.get("issue/" + issue.id() + "/links?known=" + keyResult));
            case "link" ->
                done(read(who.post(actions, Map.of("id", UUID.randomUUID().toString(), "issue", issue.id()))));
            case "unlink" -> done(read(who.delete(actions + "/" + issue.id())));
            case "mark" -> done(read(who.put(actions + "/" + issue.id() + "/next-step", "")));
            default -> throw new IllegalArgumentException(way);
        };
    }

    private String has(String something, Answer answer) {
        return read(answer).expecting(200).text().contains(keyResult) ? something : "nothing";
    }

    private Answer read(Answer answer) {
        body = answer.text();
        return answer;
    }

    private String states(Answer answer) {
        JsonNode told = answer.expecting(200).json().path("told");
        if (told.isEmpty()) {
            return "nothing";
        }
        return told.at("/0/restrictedStep").asBoolean() ? "restricted" : shown(answer);
    }

    private String shown(Answer answer) {
        if (answer.status() != 200) {
            return why(answer);
        }
        if (body.contains("not available")) {
            return "not-found";
        }
        return body.contains(issue.key()) ? "shown" : body.contains("Restricted") ? "restricted" : "nothing";
    }

    private static String done(Answer answer) {
        return switch (answer.status()) {
            case 200, 204 -> "allowed";
            case 400 -> "refused";
            default -> why(answer);
        };
    }

    private static String why(Answer answer) {
        return switch (answer.status()) {
            case 401 -> "login-needed";
            case 403 -> "not-permitted";
            case 404 -> "not-found";
            default -> answer.toString();
        };
    }
}
