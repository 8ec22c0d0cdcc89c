package org.headway.okr.view;

import java.util.Locale;
import java.util.Optional;
import org.headway.okr.domain.NoOkrs;
import org.headway.okr.domain.table.OkrTable;

/**
 * What is said of a team that goes without OKRs in a cycle.
 *
 * @param said the reason and, in their own words, because of what
 * @param by who decided, and when
 */
public record NoOkrsWords(String heading, String said, String by) {

    public static Optional<NoOkrsWords> of(OkrTable.Section section, OkrTable table, Words words) {
        return section.noOkrs().map(none -> of(none, section, table, words));
    }

    private static NoOkrsWords of(NoOkrs none, OkrTable.Section section, OkrTable table, Words words) {
        String reason = words.say("okr.no-okrs." + none.reason().name().toLowerCase(Locale.ROOT));
        String day = new Days(table.today(), words).brief(none.on());
        return new NoOkrsWords(
                words.say("okr.no-okrs.heading", section.cycle().label()),
                none.because().isEmpty() ? reason : words.say("okr.no-okrs.because", reason, none.because()),
                table.nameOf(Optional.of(none.by()))
                        .map(name -> words.say("okr.no-okrs.by", name, day))
                        .orElse(day));
    }
}
