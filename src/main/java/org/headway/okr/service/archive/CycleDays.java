package org.headway.okr.service.archive;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the days in the keys of cycles. */
final class CycleDays {

    private static final Pattern DAYS = Pattern.compile(":[0-9]{4}-[0-9]{2}-[0-9]{2}:[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private CycleDays() {}

    /** The last day of a cycle, if this is the key of one. */
    static Optional<LocalDate> of(String key) {
        String days = key.substring(Math.max(0, key.indexOf(':')));
        if (!DAYS.matcher(days).matches()) {
            return Optional.empty();
        }
        String[] both = days.split(":", -1);
        try {
            LocalDate last = LocalDate.parse(both[2]);
            LocalDate first = LocalDate.parse(both[1]);
            return Optional.of(last).filter(day -> !day.isBefore(first) && day.isBefore(first.plusYears(2)));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
