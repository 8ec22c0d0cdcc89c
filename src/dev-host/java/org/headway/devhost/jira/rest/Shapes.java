package org.headway.devhost.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import org.headway.devhost.HostContext;
import org.headway.devhost.Person;
import org.headway.devhost.jira.tracker.Category;
import org.headway.devhost.jira.tracker.Field;
import org.headway.devhost.jira.tracker.HostIssue;
import org.headway.devhost.jira.tracker.HostProject;
import org.headway.devhost.jira.tracker.IssueType;
import org.headway.devhost.jira.tracker.Status;

/** Jira's beans as JSON. */
record Shapes(HostContext host) {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ").withZone(ZoneId.systemDefault());

    /** With those of its fields that are wanted: ids, {@code *all}, {@code *navigable}, or an id after a minus. */
    ObjectNode issue(HostIssue issue, List<String> wanted) {
        ObjectNode json = Answer.JSON.createObjectNode();
        json.put("expand", "renderedFields,names,schema,operations,editmeta,changelog,transitions");
        json.put("id", Long.toString(issue.id())).put("self", self("issue/" + issue.id()));
        json.put("key", issue.key());
        ObjectNode fields = json.putObject("fields");
        JsonNode all = fields(issue);
        boolean every = wanted.stream().anyMatch(name -> name.startsWith("*"))
                || wanted.stream().allMatch(name -> name.startsWith("-"));
        all.fieldNames().forEachRemaining(name -> {
            if ((every || wanted.contains(name)) && !wanted.contains("-" + name)) {
                fields.set(name, all.get(name));
            }
        });
        return json;
    }

    private ObjectNode fields(HostIssue issue) {
        ObjectNode fields = Answer.JSON.createObjectNode();
        Arrays.stream(Field.values()).forEach(field -> fields.set(field.id(), value(field, issue.get(field))));
        fields.set("issuetype", type(issue.fields().type()));
        fields.set("status", status(issue.fields().status()));
        fields.set("project", project(issue.project()));
        fields.set("reporter", person(issue.reporter()));
        fields.put("created", time(issue.created())).put("updated", time(issue.updated()));
        return fields;
    }

    private JsonNode value(Field field, String text) {
        if (text.isEmpty()) {
            return Answer.JSON.nullNode();
        }
        return switch (field) {
            case ASSIGNEE -> person(text);
            case CUSTOMERS -> Answer.JSON.getNodeFactory().numberNode(new BigDecimal(text));
            case SECURITY ->
                Answer.JSON
                        .createObjectNode()
                        .put("self", self("securitylevel/10000"))
                        .put("id", "10000")
                        .put("name", text);
            default -> Answer.JSON.getNodeFactory().textNode(text);
        };
    }

    ObjectNode type(IssueType type) {
        return Answer.JSON
                .createObjectNode()
                .put("self", self("issuetype/" + type.id()))
                .put("id", type.id())
                .put("description", "")
                .put("iconUrl", host.baseUrl() + "/download/dev-host/issue/" + type.label() + ".svg")
                .put("name", type.label())
                .put("subtask", false);
    }

    ObjectNode status(Status status) {
        ObjectNode json = Answer.JSON
                .createObjectNode()
                .put("self", self("status/" + status.id()))
                .put("description", "")
                .put("iconUrl", host.baseUrl() + "/download/dev-host/icon.svg")
                .put("name", status.label())
                .put("id", status.id());
        Category category = status.category();
        json.putObject("statusCategory")
                .put("self", self("statuscategory/" + category.id()))
                .put("id", category.id())
                .put("key", category.key())
                .put("colorName", category.colour())
                .put("name", category.label());
        return json;
    }

    ObjectNode project(HostProject project) {
        return Answer.JSON
                .createObjectNode()
                .put("self", self("project/" + project.id()))
                .put("id", Long.toString(project.id()))
                .put("key", project.key())
                .put("name", project.name())
                .put("projectTypeKey", "software");
    }

    private JsonNode person(String key) {
        return host.people().stream()
                .filter(person -> person.key().equals(key))
                .findFirst()
                .<JsonNode>map(this::person)
                .orElse(Answer.JSON.nullNode());
    }

    ObjectNode person(Person person) {
        return Answer.JSON
                .createObjectNode()
                .put("self", self("user?username=" + person.name()))
                .put("key", person.key())
                .put("name", person.name())
                .put("emailAddress", person.name() + "@dev-host.invalid")
                .put("displayName", person.fullName())
                .put("active", true)
                .put("timeZone", ZoneId.systemDefault().getId());
    }

    String self(String path) {
        return host.baseUrl() + "/rest/api/2/" + path;
    }

    private static String time(Instant instant) {
        return TIME.format(instant);
    }
}
