package org.headway.devhost.confluence;

import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.Map;
import org.headway.devhost.MacroModule.Parameter;
import org.junit.Test;

public class MacroBrowserTest {
    private final FakeHost host = new FakeHost();

    private static Parameter parameter(String name, String type, String... values) {
        return new Parameter(name, type, true, false, "open", List.of(values), Map.of());
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> fields() {
        return (List<Map<String, Object>>)
                new MacroBrowser(host).entries().get(0).get("fields");
    }

    @Test
    public void aMacroShowsTheLabelAndDescriptionOfItsTexts() {
        host.with("table", (parameters, body, context) -> "");
        host.texts.putAll(Map.of("app.table.label", "OKR table", "app.table.desc", "All of them"));
        Map<String, Object> entry = new MacroBrowser(host).entries().get(0);
        assertEquals(List.of("OKR table", "All of them"), List.of(entry.get("label"), entry.get("description")));
    }

    @Test
    public void theFormIsThatOfTheDescriptor() {
        host.with(
                "table",
                (parameters, body, context) -> "",
                parameter("objectives", "enum", "open", "collapsed"),
                parameter("below", "boolean"),
                parameter("limit", "int"),
                parameter("asOf", "date"),
                parameter("team", "string"),
                parameter("owner", "username"));
        assertEquals(
                List.of("select", "checkbox", "number", "date", "text", "text"),
                fields().stream().map(field -> field.get("input")).toList());
        assertEquals("open", fields().get(0).get("default"));
        assertEquals(true, fields().get(0).get("required"));
    }

    @Test
    public void choicesReadAsTheirTextsSay() {
        host.with("table", (parameters, body, context) -> "", parameter("show", "enum", "open", "closed"));
        host.texts.put("app.table.param.show.label", "Show");
        host.texts.put("app.table.param.show.open.desc", "Open ones");
        assertEquals("Show", fields().get(0).get("label"));
        assertEquals(
                List.of(Map.of("value", "open", "label", "Open ones"), Map.of("value", "closed", "label", "closed")),
                fields().get(0).get("choices"));
    }
}
