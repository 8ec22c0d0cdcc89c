package org.headway.devhost.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headway.devhost.HostContext;
import org.headway.devhost.jira.rest.Answer.Refusal;
import org.headway.devhost.jira.tracker.Fields;
import org.headway.devhost.jira.tracker.HostIssue;
import org.headway.devhost.jira.tracker.HostProject;
import org.headway.devhost.jira.tracker.IssueType;
import org.headway.devhost.jira.tracker.Right;
import org.headway.devhost.jira.tracker.Status;
import org.headway.devhost.jira.tracker.Tracker;

/** {@code /issue}: one issue, making one, what a new one needs, and the picker. */
record IssueRest(HostContext host, Tracker tracker, Shapes shapes, Picker picker) {
    Answer answer(Call call) {
        if (call.is("POST", 0)) {
            return create(call.body().path("fields"));
        }
        if (call.is("GET", 1) && call.path().get(0).equals("picker")) {
            return picker.answer(call);
        }
        if (call.path().size() > 1 && call.path().get(0).equals("createmeta")) {
            return new CreateMeta(tracker, shapes).answer(call);
        }
        HostIssue issue = tracker.issue(call.path().isEmpty() ? "" : call.path().get(0))
                .orElseThrow(() -> new Refusal(404, "Issue Does Not Exist"));
        String what = call.path().size() == 1
                ? ""
                : String.join("/", call.path().subList(1, call.path().size()));
        switch (call.request().getMethod() + " " + what) {
            case "GET ":
                String wanted = call.parameter("fields").orElse("*all");
                return Answer.ok(shapes.issue(issue, Arrays.asList(wanted.split(","))));
            case "PUT ":
                tracker.edit(
                        issue,
                        new Written(host).over(issue.fields(), call.body().path("fields")));
                break;
            case "DELETE ":
                tracker.delete(issue);
                break;
            case "GET transitions":
                return transitions(issue);
            case "POST transitions":
                tracker.edit(issue, issue.fields().with(target(call.body())));
                break;
            case "PUT archive":
                tracker.archive(issue);
                break;
            case "PUT restore":
                tracker.restore(issue);
                break;
            default:
                throw new Refusal(405, "The dev host does not imitate this");
        }
        return Answer.nothing();
    }

    private Answer create(JsonNode json) {
        JsonNode project = json.path("project");
        String place = project.has("key")
                ? project.path("key").asText()
                : project.path("id").asText();
        if (place.isEmpty()) {
            throw wrong("project", "project is required");
        }
        HostProject found = tracker.project(place).orElseThrow(() -> wrong("project", "valid project is required"));
        if (!tracker.may(Right.CREATE_ISSUES, found)) {
            throw host.visitor().isPresent()
                    ? wrong("project", "You do not have permission to create issues in this project.")
                    : new Refusal(401, "You do not have permission to create issues in this project.");
        }
        JsonNode type = json.path("issuetype");
        if (type.isMissingNode()) {
            throw wrong("issuetype", "issue type is required");
        }
        Optional<IssueType> known = type.has("id")
                ? IssueType.withId(type.path("id").asText())
                : IssueType.named(type.path("name").asText());
        Fields empty = Fields.of(known.orElseThrow(() -> wrong("issuetype", "valid issue type is required")), Map.of());
        HostIssue made = tracker.create(found, new Written(host).over(empty, json));
        ObjectNode answer = Answer.JSON.createObjectNode();
        answer.put("id", Long.toString(made.id())).put("key", made.key());
        return new Answer(201, answer.put("self", shapes.self("issue/" + made.id())));
    }

    private Answer transitions(HostIssue issue) {
        ObjectNode answer = Answer.JSON.createObjectNode().put("expand", "transitions");
        var all = answer.putArray("transitions");
        Arrays.stream(Status.values())
                .filter(status -> status != issue.fields().status())
                .filter(status -> tracker.may(Right.EDIT_ISSUES, issue))
                .forEach(status -> all.addObject()
                        .put("id", status.id())
                        .put("name", status.label())
                        .set("to", shapes.status(status)));
        return Answer.ok(answer);
    }

    private static Status target(JsonNode body) {
        String id = body.at("/transition/id").asText();
        return Status.withId(id)
                .orElseThrow(() -> new Refusal(
                        400, "It seems that you have tried to perform an illegal workflow" + " operation."));
    }

    private static Refusal wrong(String field, String message) {
        return new Refusal(Answer.refusal(400, List.of(), Map.of(field, message)));
    }
}
