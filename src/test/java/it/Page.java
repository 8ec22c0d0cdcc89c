package it;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.jsoup.nodes.Element;

/** A wiki page. */
public record Page(String id) {

    /** A new page in storage format. */
    public static Page written(Visitor author, String space, String storage) {
        Map<String, Object> body = Map.of(
                "type", "page",
                "title", Team.unique("Page"),
                "space", Map.of("key", space),
                "body", Map.of("storage", Map.of("value", storage, "representation", "storage")));
        return new Page(author.post("/rest/api/content", body)
                .expecting(200)
                .json()
                .path("id")
                .asText());
    }

    /** A new page, blog post or comment; the container is the page that is commented on. */
    public static Page posted(Visitor author, String type, String space, String container, String storage) {
        Map<String, Object> body = Map.of(
                "type", type,
                "title", Team.unique("Post"),
                "container", Map.of("id", container, "type", "page"),
                "space", Map.of("key", space),
                "body", Map.of("storage", Map.of("value", storage, "representation", "storage")));
        return new Page(author.post("/rest/api/content", body)
                .expecting(200)
                .json()
                .path("id")
                .asText());
    }

    /** A new page with nothing but the table macro on it; parameters in pairs of name and value. */
    public static Page withTable(Visitor author, String space, String... parameters) {
        return written(author, space, table(parameters));
    }

    public static String table(String... parameters) {
        return macro("headway-table", parameters);
    }

    /** A macro in storage format; parameters in pairs of name and value. */
    public static String macro(String name, String... parameters) {
        StringBuilder storage = new StringBuilder("<ac:structured-macro ac:name=\"" + name + "\">");
        for (int i = 0; i < parameters.length; i += 2) {
            storage.append("<ac:parameter ac:name=\"")
                    .append(parameters[i])
                    .append("\">")
                    .append(org.jsoup.nodes.Entities.escape(parameters[i + 1]))
                    .append("</ac:parameter>");
        }
        return storage.append("</ac:structured-macro>").toString();
    }

    public Answer openedBy(Visitor reader) {
        return reader.get("/pages/viewpage.action?pageId=" + id).expecting(200);
    }

    /** What stands on it for this reader, without the product's frame. */
    public Element contentFor(Visitor reader) {
        return openedBy(reader).html().selectFirst("#main-content");
    }

    /** The same of one of its versions, from 1. */
    public Element versionFor(Visitor reader, int version) {
        return reader.get("/pages/viewpage.action?pageId=" + id + "&version=" + version)
                .expecting(200)
                .html()
                .selectFirst("#main-content");
    }

    /** Saves the second version, which says what the first one says. */
    public void savedAgain(Visitor editor) {
        JsonNode page =
                editor.get("/rest/api/content/" + id + "?expand=body.storage").json();
        Map<String, Object> body = Map.of(
                "type", "page",
                "title", page.path("title").asText(),
                "version", Map.of("number", 2),
                "body",
                        Map.of(
                                "storage",
                                Map.of(
                                        "value",
                                        page.at("/body/storage/value").asText() + "<p>Again.</p>",
                                        "representation",
                                        "storage")));
        Answer unused = editor.put("/rest/api/content/" + id, body).expecting(200);
    }

    /** What its macros printed, byte for byte. */
    public String bodyFor(Visitor reader) {
        return bodyFor(reader, "view");
    }

    /** The same as one of REST's other representations has it. */
    public String bodyFor(Visitor reader, String view) {
        return reader.get("/rest/api/content/" + id + "?expand=body." + view)
                .expecting(200)
                .json()
                .at("/body/" + view + "/value")
                .asText();
    }
}
