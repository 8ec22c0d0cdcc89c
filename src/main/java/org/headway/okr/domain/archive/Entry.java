package org.headway.okr.domain.archive;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One line of a file, in the order of its section's fields. What it does not say is not there.
 *
 * @param said texts, whole numbers as {@link java.math.BigDecimal}, {@code true}, and lists of texts
 */
public record Entry(Section section, Map<String, Object> said) {

    public Entry {
        said = Collections.unmodifiableMap(new LinkedHashMap<>(said));
    }

    public Optional<String> text(String field) {
        return Optional.ofNullable(said.get(field)).map(Object::toString);
    }

    /** What a field that must be there says. */
    public String required(String field) {
        return text(field).orElseThrow();
    }

    /** Everybody it names. */
    public Stream<String> people() {
        return section.fields().stream()
                .filter(field -> field.form() == Form.PERSON || field.form() == Form.PEOPLE)
                .map(field -> said.get(field.name()))
                .flatMap(value -> value instanceof List<?> several
                        ? several.stream().map(Object::toString)
                        : Stream.ofNullable(value).map(Object::toString));
    }
}
