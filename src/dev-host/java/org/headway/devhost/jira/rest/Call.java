package org.headway.devhost.jira.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.headway.devhost.jira.rest.Answer.Refusal;

/** One request: the parts of the path that follow the resource's, parameters and body. */
record Call(HttpServletRequest request, List<String> path) {
    boolean is(String method, int parts) {
        return request.getMethod().equals(method) && path.size() == parts;
    }

    Optional<String> parameter(String name) {
        return Optional.ofNullable(request.getParameter(name));
    }

    JsonNode body() {
        String type = request.getContentType();
        if (type == null || !type.startsWith("application/json")) {
            throw new Refusal(415, "Unsupported Media Type");
        }
        try {
            JsonNode body = Answer.JSON.readTree(request.getInputStream());
            if (!body.isObject()) {
                throw new Refusal(400, "There is no JSON object in the body");
            }
            return body;
        } catch (JsonProcessingException broken) {
            throw new Refusal(400, "Unexpected character: " + broken.getOriginalMessage());
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
