package org.headway.okr.view.table;

import java.util.ArrayList;
import java.util.List;
import org.headway.okr.domain.Cycle;
import org.headway.okr.domain.OkrTable;
import org.headway.okr.service.table.TableFilter;
import org.headway.okr.view.Days;
import org.headway.okr.view.Words;

/** What has to be said above a table: that it shows the past, that its cycle is over, that drafts wait, that nothing matches. */
final class Strips {

    private Strips() {}

    static List<StripView> of(OkrTable table, TableParameters asked, Words words) {
        Days days = new Days(table.today(), words);
        List<StripView> strips = new ArrayList<>();
        table.asOf()
                .ifPresent(day -> strips.add(new StripView(
                        words.say("okr.strip.as-of", days.complete(day)),
                        words.say("okr.strip.see-today"),
                        "asOf",
                        "")));
        if (asked.isFiltered() && table.sections().isEmpty()) {
            strips.add(unmatched(asked.filter(), words));
        } else if (asked.isOfACycle() && table.sections().isEmpty()) {
            strips.add(new StripView(words.say("okr.strip.other"), words.say("okr.strip.current"), "cycle", ""));
        }
        table.sections().stream().filter(OkrTable.Section::mayEdit).findFirst().ifPresent(section -> {
            section.drafted().ifPresent(cycle -> strips.add(drafted(cycle, words)));
            if (section.drafted().isEmpty()
                    && table.today().isAfter(section.cycle().last())) {
                strips.add(ended(section.cycle(), table, words));
            }
        });
        return strips;
    }

    /** Of two filters the narrower goes first. */
    private static StripView unmatched(TableFilter filter, Words words) {
        boolean champion = !filter.champion().isEmpty();
        return new StripView(
                words.say("okr.strip.unmatched", champion ? filter.champion() : filter.sponsor()),
                words.say("okr.strip.clear"),
                champion ? "champion" : "sponsor",
                "");
    }

    private static StripView drafted(Cycle cycle, Words words) {
        return new StripView(
                words.say("okr.strip.drafted", cycle.label()), words.say("okr.strip.show"), "cycle", cycle.label());
    }

    private static StripView ended(Cycle cycle, OkrTable table, Words words) {
        Days days = new Days(table.today(), words);
        String next = table.home().cycle().label();
        boolean elsewhere = !next.equals(cycle.label());
        return new StripView(
                words.say("okr.strip.ended", cycle.label(), days.brief(cycle.last())),
                elsewhere ? words.say("okr.strip.draft", next) : "",
                "cycle",
                next);
    }
}
