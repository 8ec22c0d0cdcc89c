package org.headway.okr.view.table;

import java.util.List;
import java.util.Optional;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.OkrTable;
import org.headway.okr.domain.Person;
import org.headway.okr.view.Words;

/** What a table says it is about. */
public final class Headline {

    private Headline() {}

    public static String of(OkrTable table, TableParameters asked, Words words) {
        List<OkrTable.Section> filled = table.sections().stream()
                .filter(section -> !section.isEmpty() || section.noOkrs().isPresent())
                .toList();
        return of(table, filled, asked.choices().whose(), words);
    }

    static String of(OkrTable table, List<OkrTable.Section> filled, TableChoices.Whose whose, Words words) {
        return switch (whose) {
            case EVERYBODYS -> filled.size() == 1 ? filled.get(0).area().name() : words.say("okr.table.several");
            case SPONSORS -> words.say("okr.table.sponsor", name(table, sponsor(table)));
            case CHAMPIONS -> words.say("okr.table.champion", name(table, champion(table)));
        };
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
