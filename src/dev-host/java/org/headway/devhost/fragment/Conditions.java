package org.headway.devhost.fragment;

import com.atlassian.plugin.web.Condition;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.headway.devhost.HostContext;
import org.headway.devhost.Module;
import org.headway.devhost.StartFailure;

/** The {@code <condition>} and {@code <conditions>} of a module; side by side, all must hold. */
record Conditions(List<Predicate<Map<String, Object>>> all) {
    private static final String LOGGED_IN = "UserLoggedInCondition";

    static Conditions of(Module module, HostContext host) {
        return new Conditions(module.children().stream()
                .filter(child ->
                        child.type().equals("condition") || child.type().equals("conditions"))
                .map(child -> read(child, host))
                .toList());
    }

    /** The {@code <param>} children, by name. */
    static Map<String, String> parameters(Module module) {
        return module.children("param").stream()
                .collect(Collectors.toMap(
                        param -> param.attribute("name"), param -> param.attribute("value", param.text())));
    }

    boolean hold(Map<String, Object> context) {
        return all.stream().allMatch(condition -> condition.test(context));
    }

    private static Predicate<Map<String, Object>> read(Module module, HostContext host) {
        if (module.type().equals("conditions")) {
            List<Predicate<Map<String, Object>>> inner = of(module, host).all();
            return module.attribute("type").equalsIgnoreCase("or")
                    ? context -> inner.stream().anyMatch(condition -> condition.test(context))
                    : new Conditions(inner)::hold;
        }
        Predicate<Map<String, Object>> condition = single(module, host);
        return Boolean.parseBoolean(module.attribute("invert")) ? condition.negate() : condition;
    }

    private static Predicate<Map<String, Object>> single(Module module, HostContext host) {
        String className = module.attribute("class");
        if (className.startsWith("com.atlassian.")) {
            if (!className.endsWith("." + LOGGED_IN)) {
                throw new StartFailure("The dev host does not imitate the condition " + className);
            }
            return context -> host.visitor().isPresent();
        }
        Condition condition = (Condition) host.create(className);
        condition.init(parameters(module));
        return condition::shouldDisplay;
    }
}
