package org.headway.devhost.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.headway.devhost.jira.rest.Answer.Refusal;
import org.headway.devhost.jira.tracker.Field;
import org.headway.devhost.jira.tracker.IssueType;
import org.headway.devhost.jira.tracker.Right;
import org.headway.devhost.jira.tracker.Tracker;

/** {@code createmeta/{project}/issuetypes}, and with a type's id the fields of a new issue. */
record CreateMeta(Tracker tracker, Shapes shapes) {
    Answer answer(Call call) {
        List<String> path = call.path();
        tracker.project(path.get(1))
                .filter(project -> tracker.may(Right.CREATE_ISSUES, project))
                .orElseThrow(() -> new Refusal(404, "No project could be found with key '" + path.get(1) + "'."));
        if (call.is("GET", 3)) {
            return page(Arrays.stream(IssueType.values()).map(shapes::type));
        }
        IssueType type = IssueType.withId(path.get(3))
                .filter(known -> call.is("GET", 4))
                .orElseThrow(() -> new Refusal(404, "Issue type with id '" + path.get(3) + "' does not exist."));
        return page(Stream.concat(
                Stream.of(
                        field("project", "Project", "project", false, true),
                        field("issuetype", "Issue Type", "issuetype", false, true)),
                Field.of(type).stream()
                        .map(field -> field(
                                field.id(), field.label(), field.type(), field.custom(), field.requiredFor(type)))));
    }

    private static ObjectNode field(String id, String name, String type, boolean custom, boolean required) {
        ObjectNode json = Answer.JSON.createObjectNode().put("required", required);
        ObjectNode schema = json.putObject("schema").put("type", type);
        if (custom) {
            schema.put(
                            "custom",
                            "com.atlassian.jira.plugin.system.customfieldtypes:"
                                    + (type.equals("number") ? "float" : "textfield"))
                    .put("customId", Long.parseLong(id.substring("customfield_".length())));
        } else {
            schema.put("system", id);
        }
        json.put("name", name).put("fieldId", id).put("hasDefaultValue", false);
        json.putArray("operations").add("set");
        return json;
    }

    private static Answer page(Stream<? extends JsonNode> values) {
        ArrayNode all = Answer.JSON.createArrayNode();
        values.forEach(all::add);
        ObjectNode page = Answer.JSON.createObjectNode().put("maxResults", 50).put("startAt", 0);
        page.put("total", all.size()).put("isLast", true);
        return Answer.ok(page.set("values", all));
    }
}
