package org.headway.devhost.jira.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import org.headway.devhost.jira.rest.Answer.Refusal;
import org.headway.devhost.jira.tracker.Tracker;

/** {@code /project}: those that the visitor may browse, or one. */
record ProjectRest(Tracker tracker, Shapes shapes) {
    Answer answer(Call call) {
        if (call.is("GET", 0)) {
            ArrayNode all = Answer.JSON.createArrayNode();
            tracker.projects().forEach(project -> all.add(shapes.project(project)));
            return Answer.ok(all);
        }
        String key = call.path().get(0);
        return tracker.project(key)
                .filter(project -> call.is("GET", 1))
                .map(project -> Answer.ok(shapes.project(project)))
                .orElseThrow(() -> new Refusal(404, "No project could be found with key '" + key + "'."));
    }
}
