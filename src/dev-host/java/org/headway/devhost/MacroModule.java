package org.headway.devhost;

import com.atlassian.confluence.macro.Macro;
import java.util.List;
import java.util.Map;

/**
 * An {@code <xhtml-macro>}: its instance and what the macro browser reads from the descriptor.
 *
 * @param mobile whether it is shown on phones
 */
public record MacroModule(
        String pluginKey,
        String name,
        String icon,
        String descriptionKey,
        List<Parameter> parameters,
        boolean mobile,
        Macro macro) {

    /** One {@code <parameter>}; {@code values} is empty unless the type is enum. */
    public record Parameter(
            String name,
            String type,
            boolean required,
            boolean multiple,
            String defaultValue,
            List<String> values,
            Map<String, String> options) {}

    /** "label" or "desc". */
    public String textKey(String what) {
        return pluginKey + "." + name + "." + what;
    }

    /** "label" or "desc". */
    public String textKey(Parameter parameter, String what) {
        return textKey("param." + parameter.name() + "." + what);
    }

    public String valueTextKey(Parameter parameter, String value) {
        return textKey(parameter, value + ".desc");
    }
}
