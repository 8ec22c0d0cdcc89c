package org.headway.devhost.confluence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.headway.devhost.action.Forbidden;
import org.headway.devhost.action.NotFound;
import org.headway.devhost.templates.Html;

/** The part of Confluence's content resource that tests and seeds need: make, read and change a page. */
final class ContentRest extends HttpServlet {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What macros are told in each of the representations that have them rendered. */
    private static final Map<String, String> VIEWS =
            Map.of("view", "display", "styled_view", "display", "export_view", "html_export");

    private final transient Wiki wiki;
    private final transient Reading reading;

    ContentRest(Wiki wiki, Reading reading) {
        this.wiki = wiki;
        this.reading = reading;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            if (request.getMethod().equals("GET") && request.getPathInfo() == null) {
                answer(response, HttpServletResponse.SC_OK, search(request));
                return;
            }
            PageVersion page =
                    switch (request.getMethod()) {
                        case "GET" -> wiki.page(id(request));
                        case "POST" -> create(body(request));
                        case "PUT" -> change(wiki.page(id(request)), body(request));
                        default -> throw new Refusal(HttpServletResponse.SC_METHOD_NOT_ALLOWED, request.getMethod());
                    };
            answer(response, HttpServletResponse.SC_OK, json(page, expanded(request)));
        } catch (NotFound absent) {
            refuse(response, HttpServletResponse.SC_NOT_FOUND, "No content found, or no permission to view it");
        } catch (Forbidden refused) {
            refuse(response, HttpServletResponse.SC_FORBIDDEN, "No permission to change this content");
        } catch (TitleTaken refused) {
            refuse(response, HttpServletResponse.SC_BAD_REQUEST, refused.getMessage());
        } catch (Refusal refused) {
            refuse(response, refused.status, refused.getMessage());
        }
    }

    private PageVersion create(JsonNode body) {
        String type = body.path("type").asText();
        if (type.equals("comment")) {
            return wiki.comment(wiki.page(body.at("/container/id").asLong()), storage(body));
        }
        HostSpace space = wiki.space(body.at("/space/key").asText());
        return wiki.create(space, type.equals("blogpost") ? type : "page", title(body), storage(body));
    }

    private PageVersion change(PageVersion page, JsonNode body) {
        int next = body.at("/version/number").asInt();
        if (next != page.version() + 1) {
            throw new Refusal(
                    HttpServletResponse.SC_CONFLICT,
                    "Version must be incremented, the current one is " + page.version());
        }
        return wiki.edit(
                page, title(body), storage(body), body.at("/version/message").asText());
    }

    private ObjectNode search(HttpServletRequest request) {
        HostSpace space = wiki.space(request.getParameter("spaceKey"));
        ObjectNode found = JSON.createObjectNode();
        ArrayNode results = found.putArray("results");
        String title = request.getParameter("title");
        wiki.pages(space).stream()
                .filter(page -> title == null || page.title().equalsIgnoreCase(title))
                .forEach(page -> results.add(json(page, expanded(request))));
        return found.put("size", results.size());
    }

    private ObjectNode json(PageVersion page, Set<String> expanded) {
        HostSpace space = wiki.spaceOf(page);
        ObjectNode json = JSON.createObjectNode();
        json.put("id", Long.toString(page.pageId())).put("type", page.kind()).put("status", "current");
        json.put("title", page.title());
        json.putObject("space")
                .put("id", space.getId())
                .put("key", space.getKey())
                .put("name", space.getName());
        json.putObject("version")
                .put("number", page.version())
                .put("message", page.comment())
                .put("when", page.written().toString());
        json.putObject("_links").put("webui", "/pages/viewpage.action?pageId=" + page.pageId());
        ObjectNode body = JSON.createObjectNode();
        if (expanded.contains("body.storage")) {
            body.putObject("storage").put("value", page.storage()).put("representation", "storage");
        }
        VIEWS.forEach((view, outputType) -> {
            if (expanded.contains("body." + view)) {
                String html = reading.html(page, space, outputType);
                body.putObject(view)
                        .put("value", view.equals("styled_view") ? styled(page, html) : html)
                        .put("representation", view);
            }
        });
        return body.isEmpty() ? json : json.set("body", body);
    }

    private static String styled(PageVersion page, String html) {
        return "<html><head><title>" + Html.escape(page.title()) + "</title></head><body class=\"wiki-content\">" + html
                + "</body></html>";
    }

    private static long id(HttpServletRequest request) {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("");
        if (!path.matches("/\\d{1,18}")) {
            throw new NotFound();
        }
        return Long.parseLong(path.substring(1));
    }

    private static Set<String> expanded(HttpServletRequest request) {
        return Set.copyOf(List.of(
                Optional.ofNullable(request.getParameter("expand")).orElse("").split(",")));
    }

    private static JsonNode body(HttpServletRequest request) throws IOException {
        try {
            return JSON.readTree(request.getInputStream());
        } catch (JsonProcessingException broken) {
            throw new Refusal(HttpServletResponse.SC_BAD_REQUEST, "This is not JSON");
        }
    }

    private static String title(JsonNode body) {
        String title = body.path("title").asText().strip();
        if (title.isEmpty() || title.length() > 255) {
            throw new Refusal(HttpServletResponse.SC_BAD_REQUEST, "A page has a title of 1 to 255 characters");
        }
        return title;
    }

    private static String storage(JsonNode body) {
        return body.at("/body/storage/value").asText();
    }

    private static void refuse(HttpServletResponse response, int status, String message) throws IOException {
        answer(
                response,
                status,
                JSON.createObjectNode().put("statusCode", status).put("message", message));
    }

    private static void answer(HttpServletResponse response, int status, JsonNode json) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        JSON.writeValue(response.getOutputStream(), json);
    }

    private static final class Refusal extends RuntimeException {
        private final int status;

        private Refusal(int status, String message) {
            super(message);
            this.status = status;
        }
    }
}
