package org.headway.okr.storage;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Something of each type that a store may be asked with: what a test knows, else made of samples of its parts. */
final class Samples {

    private final Map<Type, Object> known = new HashMap<>(Map.of(
            int.class,
            1,
            boolean.class,
            true,
            String.class,
            "order",
            Integer.class,
            1,
            BigDecimal.class,
            BigDecimal.ONE,
            LocalDate.class,
            LocalDate.parse("2026-11-02"),
            Instant.class,
            Instant.parse("2026-11-02T09:00:00Z"),
            Map.class,
            Map.of()));

    private boolean silent;

    /** The same, but of what may be left out nothing is said. */
    Samples silent() {
        Samples same = new Samples();
        same.known.putAll(known);
        same.silent = true;
        return same;
    }

    Samples with(Object... values) {
        for (Object value : values) {
            var unused = known.put(value.getClass(), value);
        }
        return this;
    }

    Object of(Type type) {
        if (known.containsKey(type)) {
            return known.get(type);
        }
        if (type.equals(UUID.class)) {
            return UUID.randomUUID();
        }
        return type instanceof ParameterizedType generic
                ? of(generic, generic.getActualTypeArguments()[0])
                : of((Class<?>) type);
    }

    private Object of(ParameterizedType generic, Type argument) {
        Class<?> raw = (Class<?>) generic.getRawType();
        if (raw == Optional.class) {
            return silent ? Optional.empty() : Optional.of(of(argument));
        }
        if (raw == Set.class) {
            return Set.of(of(argument));
        }
        return raw == List.class || raw == Collection.class ? List.of(of(argument)) : of(raw);
    }

    private Object of(Class<?> type) {
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.isSealed()) {
            return of((Type) type.getPermittedSubclasses()[0]);
        }
        if (known.containsKey(type)) {
            return known.get(type);
        }
        try {
            RecordComponent[] parts = type.getRecordComponents();
            Constructor<?> whole = type.getDeclaredConstructor(
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class[]::new));
            whole.setAccessible(true);
            return whole.newInstance(
                    Arrays.stream(parts).map(part -> of(part.getGenericType())).toArray());
        } catch (ReflectiveOperationException | NullPointerException unknown) {
            throw new AssertionError("Teach the test a sample of " + type, unknown);
        }
    }
}
