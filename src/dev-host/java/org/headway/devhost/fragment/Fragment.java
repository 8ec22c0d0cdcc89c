package org.headway.devhost.fragment;

import java.util.Map;
import org.headway.devhost.Module;

/** One module that may be shown, and whether it is. */
record Fragment<T>(Module module, Conditions conditions, T made) {
    int weight() {
        return Integer.parseInt(module.attribute("weight", "1000"));
    }

    boolean shows(Map<String, Object> context) {
        return conditions.hold(context);
    }

    String labelKey() {
        return module.children("label").stream()
                .map(label -> label.attribute("key"))
                .findFirst()
                .orElse("");
    }
}
