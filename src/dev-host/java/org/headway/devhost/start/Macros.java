package org.headway.devhost.start;

import com.atlassian.confluence.macro.Macro;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.headway.devhost.MacroModule;
import org.headway.devhost.MacroModule.Parameter;
import org.headway.devhost.Module;
import org.headway.devhost.plugin.Plugin;

/** Reads {@code <xhtml-macro>} modules and makes each macro once. */
final class Macros {
    private Macros() {}

    static List<MacroModule> of(Plugin plugin) {
        return plugin.descriptor().modules("xhtml-macro").stream()
                .map(module -> macro(plugin, module))
                .toList();
    }

    private static MacroModule macro(Plugin plugin, Module module) {
        List<Parameter> parameters = module.children("parameters").stream()
                .flatMap(list -> list.children("parameter").stream())
                .map(Macros::parameter)
                .toList();
        String description = module.children("description").stream()
                .map(text -> text.attribute("key"))
                .findFirst()
                .orElse("");
        return new MacroModule(
                plugin.descriptor().key(),
                module.attribute("name"),
                module.attribute("icon"),
                description,
                parameters,
                module.children("device-type").stream()
                        .anyMatch(device -> device.text().equals("mobile")),
                (Macro) plugin.beans().create(module.attribute("class")));
    }

    private static Parameter parameter(Module parameter) {
        Map<String, String> options = parameter.children("option").stream()
                .collect(Collectors.toMap(option -> option.attribute("key"), option -> option.attribute("value")));
        return new Parameter(
                parameter.attribute("name"),
                parameter.attribute("type"),
                Boolean.parseBoolean(parameter.attribute("required")),
                Boolean.parseBoolean(parameter.attribute("multiple")),
                parameter.attribute("default"),
                parameter.children("value").stream()
                        .map(value -> value.attribute("name"))
                        .toList(),
                options);
    }
}
