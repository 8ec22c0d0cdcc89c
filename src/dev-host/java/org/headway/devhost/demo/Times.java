package org.headway.devhost.demo;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Fills in when things happened, so that the company always stands in the middle of its quarter's work: {@code {last 40}} is the day
 * after 40 % of the last quarter, {@code {this 40}} after 40 % of what has passed of this one, {@code {this 40 at}} the moment;
 * {@code {this.first}}, {@code {this.last}} and {@code {this.label}} are the quarter's own. {@code {id}} is a new id, and
 * {@code {id name}} the same one wherever it is named.
 */
record Times(ZonedDateTime now) {
    private static final Pattern QUARTER = Pattern.compile("\\{(last|this)\\.(first|last|label)}");
    private static final Pattern SHARE = Pattern.compile("\\{(last|this) ([0-9.]+)( at)?}");
    private static final Pattern ID = Pattern.compile("\\{id(?: ([a-z]+))?}");

    String fill(String text) {
        String quarters = QUARTER.matcher(text).replaceAll(found -> ofQuarter(first(found.group(1)), found.group(2)));
        String moments = SHARE.matcher(quarters).replaceAll(found -> {
            Instant moment = moment(found.group(1), Double.parseDouble(found.group(2)));
            return found.group(3) == null
                    ? moment.atZone(now.getZone()).toLocalDate().toString()
                    : moment.toString();
        });
        return ID.matcher(moments)
                .replaceAll(found -> found.group(1) == null
                        ? UUID.randomUUID().toString()
                        : UUID.nameUUIDFromBytes(found.group(1).getBytes(StandardCharsets.UTF_8))
                                .toString());
    }

    private static String ofQuarter(LocalDate first, String what) {
        return switch (what) {
            case "first" -> first.toString();
            case "last" -> first.plusMonths(3).minusDays(1).toString();
            default -> first.getYear() + " Q" + (first.getMonthValue() + 2) / 3;
        };
    }

    private Instant moment(String quarter, double percent) {
        Instant begin = first(quarter).atStartOfDay(now.getZone()).toInstant();
        Instant end = quarter.equals("this")
                ? now.toInstant()
                : first("this").atStartOfDay(now.getZone()).toInstant();
        return begin.plus(
                Duration.ofSeconds(Math.round(Duration.between(begin, end).toSeconds() * percent / 100)));
    }

    private LocalDate first(String quarter) {
        LocalDate today = now.toLocalDate();
        LocalDate first = today.withDayOfMonth(1).minusMonths((today.getMonthValue() - 1) % 3);
        return quarter.equals("this") ? first : first.minusMonths(3);
    }
}
