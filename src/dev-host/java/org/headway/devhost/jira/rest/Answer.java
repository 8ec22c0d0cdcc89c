package org.headway.devhost.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** What goes out; a missing node is an empty body. */
record Answer(int status, JsonNode body) {
    static final ObjectMapper JSON = new ObjectMapper();

    static Answer ok(JsonNode body) {
        return new Answer(200, body);
    }

    static Answer nothing() {
        return new Answer(204, JSON.missingNode());
    }

    /** Jira's ErrorCollection. */
    static Answer refusal(int status, List<String> messages, Map<String, String> errors) {
        ObjectNode body = JSON.createObjectNode();
        messages.forEach(body.putArray("errorMessages")::add);
        errors.forEach(body.putObject("errors")::put);
        return new Answer(status, body);
    }

    /** Thrown where a request cannot go on. */
    static final class Refusal extends RuntimeException {
        private final transient Answer answer;

        Refusal(int status, String message) {
            this(refusal(status, List.of(message), Map.of()));
        }

        Refusal(Answer answer) {
            this.answer = answer;
        }

        Answer answer() {
            return answer;
        }
    }
}
