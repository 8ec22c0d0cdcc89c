package org.headway.okr.view;

import java.util.Optional;
import org.headway.okr.domain.table.OkrTable;

/** That a cycle is closed, since when and by whom; nobody is named to readers who may not know people. */
public final class ClosedWords {

    private ClosedWords() {}

    /** Empty where it is open. */
    public static String of(OkrTable.Section section, OkrTable table, Words words) {
        Days days = new Days(table.today(), words);
        return section.decision()
                .closing()
                .map(end -> said(table.nameOf(Optional.of(end.by())), days.complete(end.on()), words))
                .orElse("");
    }

    private static String said(Optional<String> name, String day, Words words) {
        return name.map(known -> words.say("okr.strip.closed-by", day, known))
                .orElseGet(() -> words.say("okr.strip.closed", day));
    }
}
