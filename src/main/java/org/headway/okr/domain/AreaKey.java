package org.headway.okr.domain;

import java.util.Optional;
import java.util.regex.Pattern;

/** The public, unchanging key of an area: {@code ENG}. One letter, then up to nine letters and digits. */
public record AreaKey(String value) implements Comparable<AreaKey> {

    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9]{0,9}");

    /** Reads a key that somebody typed or sent; empty if it cannot be one. */
    public static Optional<AreaKey> read(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new AreaKey(text)) : Optional.empty();
    }

    public ObjectiveKey objective(int number) {
        return new ObjectiveKey(value + "-O" + number);
    }

    public KeyResultKey keyResult(int number) {
        return new KeyResultKey(value + "-KR" + number);
    }

    public JustDoItKey justDoIt(int number) {
        return new JustDoItKey(value + "-J" + number);
    }

    public HealthMetricKey healthMetric(int number) {
        return new HealthMetricKey(value + "-H" + number);
    }

    @Override
    public int compareTo(AreaKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
