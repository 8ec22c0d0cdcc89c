package org.headway.devhost.templates;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which methods templates may call: those of basic JDK values and those that the plugin lists. */
public final class Allowlist {
    private record Call(Class<?> type, Method method) {}

    private final Predicate<String> listed;
    private final ConcurrentHashMap<Call, Boolean> decided = new ConcurrentHashMap<>();

    /** Lines like {@code com.example.View#title(java.lang.String,int)}. */
    public Allowlist(Predicate<String> listed) {
        this.listed = listed;
    }

    boolean allows(Class<?> type, Method method) {
        return decided.computeIfAbsent(new Call(type, method), this::decide);
    }

    private boolean decide(Call call) {
        return isBasic(call.type()) && !call.method().getName().equals("getClass")
                || supertypes(call.type())
                        .anyMatch(type -> listed.test(type.getName() + "#" + signature(call.method())));
    }

    private static boolean isBasic(Class<?> type) {
        boolean ofTheJdk = type.getClassLoader() == null;
        return ofTheJdk
                && Stream.of(
                                CharSequence.class,
                                Number.class,
                                Boolean.class,
                                Character.class,
                                Collection.class,
                                Map.class,
                                Map.Entry.class,
                                Iterator.class)
                        .anyMatch(basic -> basic.isAssignableFrom(type));
    }

    private static Stream<Class<?>> supertypes(Class<?> type) {
        return Stream.concat(
                        Stream.of(type),
                        Stream.concat(Stream.of(type.getSuperclass()), Arrays.stream(type.getInterfaces()))
                                .filter(Objects::nonNull)
                                .flatMap(Allowlist::supertypes))
                .distinct();
    }

    private static String signature(Method method) {
        return Arrays.stream(method.getParameterTypes())
                .map(Class::getCanonicalName)
                .collect(Collectors.joining(",", method.getName() + "(", ")"));
    }
}
