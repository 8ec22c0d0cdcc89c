package org.headway.okr.platform.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A JSON value: ask it for what it should be, and it answers that or throws {@link UnexpectedJson}. */
public final class Json {

    private static final Json NOTHING = new Json(null);

    private final @Nullable Object value;

    private Json(@Nullable Object value) {
        this.value = value;
    }

    /** Reads a whole text. */
    public static Json read(String text) {
        return new JsonReader(text).read();
    }

    /** An object without fields, to be filled by {@link #with}. */
    public static Json object() {
        return new Json(Map.of());
    }

    public static Json of(Map<String, Json> fields) {
        return new Json(Collections.unmodifiableMap(new LinkedHashMap<>(fields)));
    }

    public static Json of(List<Json> elements) {
        return new Json(List.copyOf(elements));
    }

    public static Json of(String text) {
        return new Json(text);
    }

    public static Json of(BigDecimal number) {
        return new Json(number);
    }

    public static Json of(long number) {
        return new Json(BigDecimal.valueOf(number));
    }

    public static Json of(boolean flag) {
        return new Json(flag);
    }

    /** JSON's {@code null}. */
    public static Json nothing() {
        return NOTHING;
    }

    /** This object with one field more, or another value of it. */
    public Json with(String field, Json content) {
        Map<String, Json> more = new LinkedHashMap<>(fields());
        more.put(field, content);
        return of(more);
    }

    public Json with(String field, String text) {
        return with(field, of(text));
    }

    /** The field of this object, which must be there. */
    public Json get(String field) {
        return maybe(field).orElseThrow(() -> new UnexpectedJson("There is no " + field));
    }

    /** The field of this object, unless it is absent or {@code null}. */
    public Optional<Json> maybe(String field) {
        return Optional.ofNullable(fields().get(field)).filter(found -> found.value != null);
    }

    public List<Json> list() {
        List<Json> elements = new ArrayList<>();
        for (Object element : (List<?>) as(List.class, "a list")) {
            elements.add((Json) element);
        }
        return elements;
    }

    public String text() {
        return as(String.class, "a text");
    }

    public BigDecimal number() {
        return as(BigDecimal.class, "a number");
    }

    public boolean flag() {
        return as(Boolean.class, "true or false");
    }

    /** The fields of this object in their order. */
    public Map<String, Json> fields() {
        Map<String, Json> fields = new LinkedHashMap<>();
        for (var field : ((Map<?, ?>) as(Map.class, "an object")).entrySet()) {
            fields.put((String) field.getKey(), (Json) field.getValue());
        }
        return fields;
    }

    @Nullable
    Object value() {
        return value;
    }

    private <T> T as(Class<T> type, String wanted) {
        if (!type.isInstance(value)) {
            throw new UnexpectedJson("This is not " + wanted);
        }
        return type.cast(value);
    }

    /** The text to send. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        new JsonWriter(out).write(this);
        return out.toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Json json && Objects.equals(value, json.value);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(value);
    }
}
