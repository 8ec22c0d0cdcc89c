package org.headway.okr.storage;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.java.ao.RawEntity;
import org.headway.okr.domain.archive.Field;
import org.headway.okr.domain.archive.Form;
import org.jspecify.annotations.Nullable;

/** One property of a row, and what a file says of it. */
record ArchivedValue(Field field, Method getter) {

    static ArchivedValue of(Field field, Class<?> table, String property) {
        return Arrays.stream(table.getMethods())
                .filter(method -> method.getName().equals("get" + property)
                        || method.getName().equals("is" + property))
                .findFirst()
                .map(method -> new ArchivedValue(field, method))
                .orElseThrow();
    }

    @Nullable
    Object stored(RawEntity<Integer> row) {
        try {
            return getter.invoke(row);
        } catch (IllegalAccessException | InvocationTargetException failure) {
            throw new IllegalStateException(getter.getName(), failure);
        }
    }

    /** The ids of people that a row names here. */
    List<Integer> people(RawEntity<Integer> row) {
        Object stored = stored(row);
        return stored == null || (field.form() != Form.PERSON && field.form() != Form.PEOPLE) ? List.of() : ids(stored);
    }

    private static List<Integer> ids(Object stored) {
        return Arrays.stream(stored.toString().split(" ", -1))
                .map(Integer::valueOf)
                .toList();
    }

    /** What a file says; nothing where the row says nothing, or that something is not so. */
    @Nullable
    Object told(RawEntity<Integer> row, Function<Integer, String> names) {
        Object stored = stored(row);
        if (stored == null) {
            return null;
        }
        return switch (field.form()) {
            case FLAG -> Boolean.TRUE.equals(stored) ? stored : null;
            case EITHER -> stored;
            case NUMBER -> new BigDecimal(stored.toString());
            case MOMENT -> Instant.ofEpochMilli((Long) stored).toString();
            case PERSON -> names.apply((Integer) stored);
            case PEOPLE -> ids(stored).stream().map(names).toList();
            case TEXTS -> List.copyOf(new TreeSet<>(StoredText.all((String) stored)));
            default -> stored.toString();
        };
    }

    /** What a row keeps of what a file says. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    @Nullable
    Object kept(@Nullable Object told, Function<String, Integer> ids) {
        if (told == null) {
            return field.form() == Form.FLAG ? Boolean.FALSE : null;
        }
        return switch (field.form()) {
            case NUMBER -> ((BigDecimal) told).intValueExact();
            case MOMENT -> Instant.parse(told.toString()).toEpochMilli();
            case PERSON -> ids.apply(told.toString());
            case PEOPLE ->
                ((List<?>) told)
                        .stream()
                                .map(name -> ids.apply(name.toString()).toString())
                                .collect(Collectors.joining(" "));
            case TEXTS ->
                StoredText.joined(
                        ((List<?>) told).stream().map(Object::toString).collect(Collectors.toSet()));
            case WORD ->
                getter.getReturnType().isEnum()
                        ? Enum.valueOf((Class<Enum>) getter.getReturnType(), told.toString())
                        : told;
            default -> told;
        };
    }
}
