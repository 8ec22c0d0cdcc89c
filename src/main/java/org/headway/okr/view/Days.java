package org.headway.okr.view;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** Days in a reader's language, and how long ago they were. */
public final class Days {

    private final LocalDate today;
    private final Words words;

    public Days(LocalDate today, Words words) {
        this.today = today;
        this.words = words;
    }

    public String ago(LocalDate day) {
        long days = since(day);
        if (days < 1) {
            return words.say("okr.age.today");
        }
        if (days == 1) {
            return words.say("okr.age.yesterday");
        }
        if (days < 14) {
            return words.say("okr.age.days", days);
        }
        return days < 60 ? words.say("okr.age.weeks", days / 7) : words.say("okr.age.months", days / 30);
    }

    /** {@code 5 weeks quiet}. */
    public String quiet(LocalDate day) {
        long days = since(day);
        return days < 14 ? words.say("okr.age.quiet.days", days) : words.say("okr.age.quiet.weeks", days / 7);
    }

    /** {@code 17 Nov}, with the year where it is another one. */
    public String brief(LocalDate day) {
        return day.getYear() == today.getYear() ? written(day, "okr.date.brief") : withYear(day);
    }

    /** {@code 31 December}. */
    public String full(LocalDate day) {
        return written(day, "okr.date.full");
    }

    /** {@code 17 Nov 2026}. */
    public String withYear(LocalDate day) {
        return written(day, "okr.date.with-year");
    }

    /** {@code 17 November 2026}. */
    public String complete(LocalDate day) {
        return written(day, "okr.date.complete");
    }

    private String written(LocalDate day, String patternKey) {
        return DateTimeFormatter.ofPattern(words.say(patternKey), words.locale())
                .format(day);
    }

    long since(LocalDate day) {
        return ChronoUnit.DAYS.between(day, today);
    }
}
