package org.headway.okr.view;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.headway.okr.domain.CheckIn;

/** By whom and from where a check-in came, and when it was entered if that was later than the day it speaks of. */
public record Provenance(Map<String, String> names, ZoneId zone, Viewing viewing) {

    /** {@code Ana Ruiz · typed · entered on 19 Nov}. */
    public String of(CheckIn entry) {
        return joined(author(entry), source(entry), enteredLater(entry));
    }

    /** {@code Ana Ruiz · 17 Nov · typed · entered on 19 Nov}. */
    public String withDay(CheckIn entry) {
        return joined(author(entry), viewing.days().brief(entry.day()), source(entry), enteredLater(entry));
    }

    /** Empty where the reader may not know who it was. */
    public String author(CheckIn entry) {
        return Objects.requireNonNullElse(names.get(entry.author().userKey()), "");
    }

    private String source(CheckIn entry) {
        return source(entry, viewing.words());
    }

    /** {@code typed}. */
    public static String source(CheckIn entry, Words words) {
        return words.say("okr.source." + entry.source().name().toLowerCase(Locale.ROOT));
    }

    private String enteredLater(CheckIn entry) {
        LocalDate entered = entry.at().atZone(zone).toLocalDate();
        return entered.isAfter(entry.day())
                ? viewing.words()
                        .say("okr.history.entered-later", viewing.days().brief(entered))
                : "";
    }

    private static String joined(String... parts) {
        List<String> said = Stream.of(parts).filter(part -> !part.isEmpty()).toList();
        return String.join(" · ", said);
    }
}
