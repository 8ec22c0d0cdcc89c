package org.headway.devhost.fragment;

import java.lang.reflect.Method;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts values of the page's context, such as {@code $issue.key}, into an item's address. */
final class Links {
    private static final Pattern REFERENCE = Pattern.compile("\\$!?\\{?([a-zA-Z]+)((?:\\.[a-zA-Z]+)*)}?");

    private Links() {}

    static String fill(String address, Map<String, Object> context) {
        return REFERENCE
                .matcher(address)
                .replaceAll(reference -> Matcher.quoteReplacement(
                        text(reference.group(), context.get(reference.group(1)), reference.group(2))));
    }

    private static String text(String reference, Object start, String path) {
        Object value = start;
        for (String property :
                path.isEmpty() ? new String[0] : path.substring(1).split("\\.")) {
            value = value == null ? null : property(value, property);
        }
        return value == null ? reference : URLEncoder.encode(value.toString(), StandardCharsets.UTF_8);
    }

    private static Object property(Object owner, String name) {
        String getter = "get" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return Arrays.stream(owner.getClass().getMethods())
                .filter(method -> method.getName().equals(getter) && method.getParameterCount() == 0)
                .findFirst()
                .map(method -> call(owner, method))
                .orElse(null);
    }

    private static Object call(Object owner, Method method) {
        try {
            method.setAccessible(true);
            return method.invoke(owner);
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
