package org.headway.okr.rest;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.Cycle;
import org.headway.okr.service.Candidate;
import org.headway.okr.service.reading.Suggestions;
import org.headway.okr.view.Words;

/**
 * Something to choose under a field.
 *
 * @param value what is written into the macro
 * @param label what is chosen by
 * @param hint what tells it from others of that label
 */
public record SuggestionDto(String value, String label, String hint) {

    /** An area of another space is named with that space. */
    static SuggestionDto area(Area area, String here, String containerName) {
        String key = area.container().key();
        return new SuggestionDto(key.equals(here) ? area.name() : key + ":" + area.name(), area.name(), containerName);
    }

    static SuggestionDto person(Candidate candidate) {
        return new SuggestionDto(candidate.userName(), candidate.fullName(), candidate.userName());
    }

    static SuggestionDto word(String word, Words words) {
        return new SuggestionDto(word, words.say("okr.suggestion." + word.toLowerCase(Locale.ROOT)), word);
    }

    static SuggestionDto cycle(Cycle cycle, Words words) {
        return new SuggestionDto(
                cycle.label(),
                cycle.label(),
                words.say("okr.first-run.dates", day(cycle.first(), words), day(cycle.last(), words)));
    }

    private static String day(LocalDate day, Words words) {
        return DateTimeFormatter.ofPattern(words.say("okr.date.brief"), words.locale())
                .format(day);
    }

    public static SuggestionDto keyResult(Suggestions.Found found) {
        String key = found.keyResult().key().value();
        return new SuggestionDto(
                key, found.keyResult().title(), key + " \u00b7 " + found.area().name());
    }
}
