package org.headway.devhost.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import org.headway.devhost.jira.rest.Answer.Refusal;
import org.headway.devhost.jira.tracker.HostProject;
import org.headway.devhost.jira.tracker.Tracker;

/** {@code /project}: those that the visitor may browse, one of them, making, renaming and deleting one. */
record ProjectRest(Tracker tracker, Shapes shapes) {
    Answer answer(Call call) {
        if (call.is("GET", 0)) {
            ArrayNode all = Answer.JSON.createArrayNode();
            tracker.projects().forEach(project -> all.add(shapes.project(project)));
            return Answer.ok(all);
        }
        if (call.is("POST", 0)) {
            JsonNode body = call.body();
            HostProject made = tracker.createProject(
                    body.path("key").asText(), body.path("name").asText());
            return new Answer(201, shapes.project(made));
        }
        String key = call.path().isEmpty() ? "" : call.path().get(0);
        HostProject project = tracker.project(key)
                .orElseThrow(() -> new Refusal(404, "No project could be found with key '" + key + "'."));
        switch (call.request().getMethod()) {
            case "GET":
                return Answer.ok(shapes.project(project));
            case "PUT":
                JsonNode body = call.body();
                return Answer.ok(shapes.project(tracker.change(
                        project,
                        body.path("key").asText(project.key()),
                        body.path("name").asText(project.name()))));
            case "DELETE":
                tracker.delete(project);
                return Answer.nothing();
            default:
                throw new Refusal(405, "The dev host does not imitate this");
        }
    }
}
