package org.headway.okr.domain.programme;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The rules that somebody decided on, for the instance or for one area. What is not among them is inherited. */
public record Choices(Map<Setting, String> values) {

    public Choices {
        values.forEach((setting, value) -> {
            if (!setting.offered().contains(value)) {
                throw new IllegalArgumentException(setting + " cannot be " + value);
            }
        });
        Map<Setting, String> copy = new EnumMap<>(Setting.class);
        copy.putAll(values);
        values = Collections.unmodifiableMap(copy);
    }

    public static Choices none() {
        return new Choices(Map.of());
    }

    public Optional<String> of(Setting setting) {
        return Optional.ofNullable(values.get(setting));
    }

    /** These, and below them those of whom they are inherited from. */
    public Choices over(Choices below) {
        Map<Setting, String> all = new EnumMap<>(Setting.class);
        all.putAll(below.values);
        all.putAll(values);
        return new Choices(all);
    }
}
