package org.headway.okr.view.table;

import java.util.Locale;
import java.util.Optional;
import org.headway.okr.domain.NoOkrs;
import org.headway.okr.domain.OkrTable;
import org.headway.okr.view.Days;
import org.headway.okr.view.Words;

/**
 * The calm card of a team that goes without OKRs in a cycle.
 *
 * @param said the reason and, in their own words, because of what
 * @param by who decided, and when
 */
public record NoOkrsView(String area, String cycle, String heading, String said, String by, boolean mayEdit) {

    static NoOkrsView of(OkrTable.Section section, NoOkrs none, OkrTable table, Words words) {
        String reason = words.say("okr.no-okrs." + none.reason().name().toLowerCase(Locale.ROOT));
        Days days = new Days(table.today(), words);
        String day = days.brief(none.on());
        return new NoOkrsView(
                section.area().key().value(),
                section.cycle().label(),
                words.say("okr.no-okrs.heading", section.cycle().label()),
                none.because().isEmpty() ? reason : words.say("okr.no-okrs.because", reason, none.because()),
                table.nameOf(Optional.of(none.by()))
                        .map(name -> words.say("okr.no-okrs.by", name, day))
                        .orElse(day),
                section.mayEdit());
    }
}
