package org.headway.okr.platform.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Writes JSON without spaces. */
final class JsonWriter {

    private final StringBuilder out;

    JsonWriter(StringBuilder out) {
        this.out = out;
    }

    void write(Json json) {
        Object value = json.value();
        if (value instanceof Map<?, ?>) {
            object(json.fields());
        } else if (value instanceof List<?>) {
            list(json.list());
        } else if (value instanceof String text) {
            quoted(text);
        } else if (value instanceof BigDecimal number) {
            out.append(number);
        } else {
            out.append(value);
        }
    }

    private void object(Map<String, Json> fields) {
        String between = "{";
        for (var field : fields.entrySet()) {
            out.append(between);
            quoted(field.getKey());
            out.append(':');
            write(field.getValue());
            between = ",";
        }
        out.append(fields.isEmpty() ? "{}" : "}");
    }

    private void list(List<Json> elements) {
        String between = "[";
        for (Json element : elements) {
            out.append(between);
            write(element);
            between = ",";
        }
        out.append(elements.isEmpty() ? "[]" : "]");
    }

    private void quoted(String text) {
        out.append('"');
        text.chars().forEach(sign -> {
            switch (sign) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                default -> out.append(sign < ' ' ? String.format("\\u%04x", sign) : String.valueOf((char) sign));
            }
        });
        out.append('"');
    }
}
