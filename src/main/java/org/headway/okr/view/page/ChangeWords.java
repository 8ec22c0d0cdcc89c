package org.headway.okr.view.page;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.domain.Person;
import org.headway.okr.domain.log.DefinitionChange;
import org.headway.okr.view.Viewing;

/**
 * A change of a definition in words.
 *
 * @param names those of the people whom the reader may know
 * @param above titles of what objectives were aligned to, where the reader may read them
 */
public record ChangeWords(Map<String, String> names, Map<ObjectiveKey, String> above, ZoneId zone, Viewing viewing) {

    /** Of key results. */
    public ChangeWords(Map<String, String> names, ZoneId zone, Viewing viewing) {
        this(names, Map.of(), zone, viewing);
    }

    /** {@code dropped}, or {@code target 7 → 6, title …}; empty where nothing is said differently. */
    public String what(DefinitionChange change) {
        List<String> said =
                switch (change.kind()) {
                    case ADDED -> List.of(viewing.words().say("okr.change.added"));
                    case PUBLISHED -> List.of(viewing.words().say("okr.change.published"));
                    case DROPPED -> List.of(viewing.words().say("okr.change.dropped"));
                    case SAID_ANEW ->
                        Differences.of(
                                change.before().orElseThrow(), change.after().what(), this);
                };
        return String.join(", ", said);
    }

    public LocalDate day(DefinitionChange change) {
        return change.after().at().atZone(zone).toLocalDate();
    }

    /** Empty where the reader may not know who it was, and where the product itself did it. */
    public String by(DefinitionChange change) {
        return change.after()
                .by()
                .map(Person::userKey)
                .map(key -> Objects.requireNonNullElse(names.get(key), ""))
                .orElse("");
    }
}
