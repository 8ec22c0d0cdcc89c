package org.headway.devhost.confluence;

import java.util.List;
import java.util.Map;
import org.headway.devhost.HostContext;
import org.headway.devhost.MacroModule;

/** The macros to choose from, each with the form that its descriptor describes. */
record MacroBrowser(HostContext host) {
    List<Map<String, Object>> entries() {
        return host.macros().stream().map(this::entry).toList();
    }

    private Map<String, Object> entry(MacroModule macro) {
        return Map.of(
                "name", macro.name(),
                "icon", macro.icon(),
                "label", text(macro.textKey("label"), macro.name()),
                "description", host.text(macro.descriptionKey()),
                "fields",
                        macro.parameters().stream()
                                .map(parameter -> field(macro, parameter))
                                .toList());
    }

    private Map<String, Object> field(MacroModule macro, MacroModule.Parameter parameter) {
        return Map.of(
                "name", parameter.name(),
                "type", parameter.type(),
                "input", input(parameter.type()),
                "required", parameter.required(),
                "multiple", parameter.multiple(),
                "default", parameter.defaultValue() == null ? "" : parameter.defaultValue(),
                "label", text(macro.textKey(parameter, "label"), parameter.name()),
                "description", text(macro.textKey(parameter, "desc"), ""),
                "choices",
                        parameter.values().stream()
                                .map(value -> Map.of(
                                        "value", value, "label", text(macro.valueTextKey(parameter, value), value)))
                                .toList());
    }

    /** Types that HTML has a field for; every other one is text, as the value is in storage format. */
    private static String input(String type) {
        return switch (type) {
            case "enum" -> "select";
            case "boolean" -> "checkbox";
            case "int" -> "number";
            case "date" -> "date";
            case "url" -> "url";
            default -> "text";
        };
    }

    private String text(String key, String otherwise) {
        return host.hasText(key) ? host.text(key) : otherwise;
    }
}
