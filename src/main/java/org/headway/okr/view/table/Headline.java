package org.headway.okr.view.table;

import java.util.List;
import java.util.Optional;
import org.headway.okr.domain.Confidence;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.Person;
import org.headway.okr.domain.table.OkrTable;
import org.headway.okr.view.Words;

/** What a table says it is about. */
public final class Headline {

    private Headline() {}

    public static String of(OkrTable table, TableParameters asked, Words words) {
        List<OkrTable.Section> filled = table.sections().stream()
                .filter(section -> !section.isEmpty() || section.noOkrs().isPresent())
                .toList();
        return of(table, filled, asked, words);
    }

    static String of(OkrTable table, List<OkrTable.Section> filled, TableParameters asked, Words words) {
        if (asked.isMine()) {
            return words.say("okr.table.sponsor.me");
        }
        return switch (asked.choices().whose()) {
            case EVERYBODYS -> filled.size() == 1 ? filled.get(0).area().name() : words.say("okr.table.several");
            case SPONSORS -> words.say("okr.table.sponsor", name(table, sponsor(table)));
            case CHAMPIONS -> words.say("okr.table.champion", name(table, champion(table)));
        };
    }

    /** {@code 6 objectives · 21 key results · 4 low}. */
    static String counts(OkrTable table, Words words) {
        long objectives = table.sections().stream()
                .mapToLong(section -> section.groups().size())
                .sum();
        long low = table.keyResults().stream()
                .flatMap(keyResult -> keyResult.projection().confidence().stream())
                .filter(confidence -> confidence.level() == Confidence.Level.LOW)
                .count();
        String all = words.say("okr.table.counts", objectives, table.size());
        return low == 0 ? all : all + " · " + words.say("okr.table.counts.low", low);
    }

    private static Optional<Person> sponsor(OkrTable table) {
        return table.sections().stream()
                .flatMap(section -> section.groups().stream())
                .map(OkrTable.Group::objective)
                .findFirst()
                .flatMap(Objective::sponsor);
    }

    private static Optional<Person> champion(OkrTable table) {
        return table.keyResults().stream().findFirst().flatMap(KeyResult::champion);
    }

    private static String name(OkrTable table, Optional<Person> person) {
        return table.nameOf(person).orElse("\u2013");
    }
}
