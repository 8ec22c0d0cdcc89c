package org.headway.devhost.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.headway.devhost.jira.rest.Answer.Refusal;
import org.headway.devhost.jira.tracker.HostProject;
import org.headway.devhost.jira.tracker.Tracker;

/** {@code /project}: those that the visitor may browse, one of them, making, renaming and deleting one. */
record ProjectRest(Tracker tracker, Shapes shapes) {
    private static final int MOST = 100;

    /** {@code /projects/picker}: those with a word in name or key that begins so. */
    Answer picker(Call call) {
        if (!call.is("GET", 1) || !call.path().get(0).equals("picker")) {
            throw new Refusal(404, "The dev host does not imitate this");
        }
        String query = call.parameter("query").orElse("").strip().toLowerCase(Locale.ROOT);
        boolean all = query.isEmpty()
                && call.parameter("allowEmptyQuery").filter("true"::equals).isPresent();
        List<HostProject> matching = tracker.projects().stream()
                .filter(project -> all || (!query.isEmpty() && isMeant(project, query)))
                .toList();
        int most = Math.min(
                MOST, call.parameter("maxResults").map(Integer::valueOf).orElse(MOST));
        ObjectNode answer = Answer.JSON.createObjectNode();
        ArrayNode shown = answer.putArray("projects");
        matching.stream().limit(most).forEach(project -> shown.addObject()
                .put("name", project.name())
                .put("key", project.key())
                .put("id", Long.toString(project.id()))
                .put("html", project.name() + " (" + project.key() + ")"));
        answer.put("total", matching.size());
        answer.put("header", "Showing " + shown.size() + " of " + matching.size() + " matching projects");
        return Answer.ok(answer);
    }

    private static boolean isMeant(HostProject project, String query) {
        return (" " + project.name() + " " + project.key())
                .toLowerCase(Locale.ROOT)
                .contains(" " + query);
    }

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
