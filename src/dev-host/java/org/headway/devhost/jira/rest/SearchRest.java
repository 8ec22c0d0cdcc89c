package org.headway.devhost.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.headway.devhost.jira.rest.Answer.Refusal;
import org.headway.devhost.jira.search.Jql;
import org.headway.devhost.jira.search.Search;
import org.headway.devhost.jira.tracker.HostIssue;

/** {@code /search} by GET and POST. */
record SearchRest(Search search, Shapes shapes) {
    private record Asked(String jql, int startAt, int maxResults, boolean strict, List<String> fields) {}

    Answer answer(Call call) {
        if (call.is("GET", 0)) {
            return found(new Asked(
                    call.parameter("jql").orElse(""),
                    number(call, "startAt", 0),
                    number(call, "maxResults", 50),
                    isStrict(call.parameter("validateQuery").orElse("true")),
                    Arrays.asList(call.parameter("fields").orElse("*navigable").split(","))));
        }
        if (!call.is("POST", 0)) {
            throw new Refusal(405, "Search by GET or POST");
        }
        JsonNode body = call.body();
        List<String> fields = new ArrayList<>();
        body.path("fields").forEach(field -> fields.add(field.asText()));
        return found(new Asked(
                body.path("jql").asText(""),
                body.path("startAt").asInt(0),
                body.path("maxResults").asInt(50),
                isStrict(body.path("validateQuery").asText("true")),
                fields.isEmpty() ? List.of("*navigable") : fields));
    }

    private Answer found(Asked asked) {
        try {
            Jql query = Jql.parse(asked.jql);
            List<String> errors = search.errors(query);
            if (asked.strict && !errors.isEmpty()) {
                return Answer.refusal(400, errors, Map.of());
            }
            List<HostIssue> found = search.run(query);
            ObjectNode json = Answer.JSON.createObjectNode().put("expand", "names,schema");
            int most = Math.max(0, Math.min(asked.maxResults, 1000));
            json.put("startAt", asked.startAt).put("maxResults", most).put("total", found.size());
            ArrayNode issues = json.putArray("issues");
            found.stream()
                    .skip(asked.startAt)
                    .limit(most)
                    .forEach(issue -> issues.add(shapes.issue(issue, asked.fields)));
            List<String> warnings = new ArrayList<>(errors);
            warnings.addAll(search.warnings(query));
            if (!warnings.isEmpty()) {
                warnings.forEach(json.putArray("warningMessages")::add);
            }
            return Answer.ok(json);
        } catch (Jql.Invalid invalid) {
            return Answer.refusal(400, invalid.messages(), Map.of());
        }
    }

    private static boolean isStrict(String validateQuery) {
        return !List.of("false", "warn", "none").contains(validateQuery);
    }

    private static int number(Call call, String name, int otherwise) {
        return call.parameter(name)
                .filter(text -> text.matches("\\d{1,9}"))
                .map(Integer::valueOf)
                .orElse(otherwise);
    }
}
