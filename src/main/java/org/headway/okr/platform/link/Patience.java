package org.headway.okr.platform.link;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Whoever is told by a 429 to come back later asks no more until then. The products count requests by person, so the
 * others may go on.
 */
final class Patience {

    private static final Duration USUAL = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final Clock clock;
    private final Map<String, Instant> waiting = new ConcurrentHashMap<>();

    Patience(Clock clock) {
        this.clock = clock;
    }

    boolean admits(String person) {
        return !clock.instant().isBefore(waiting.getOrDefault(person, Instant.MIN));
    }

    /** Takes the value of the header {@code Retry-After}, which is seconds, or a time, or missing. */
    void told(String person, @Nullable String retryAfter) {
        Instant now = clock.instant();
        var unused = waiting.values().removeIf(end -> !now.isBefore(end));
        Instant asked = retryAfter == null ? now.plus(USUAL) : end(retryAfter.strip(), now);
        Instant latest = now.plus(LONGEST);
        waiting.put(person, asked.isAfter(latest) ? latest : asked);
    }

    private static Instant end(String retryAfter, Instant now) {
        if (retryAfter.matches("\\d{1,9}")) {
            return now.plusSeconds(Long.parseLong(retryAfter));
        }
        try {
            return ZonedDateTime.parse(retryAfter, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
        } catch (DateTimeException unreadable) {
            return now.plus(USUAL);
        }
    }
}
