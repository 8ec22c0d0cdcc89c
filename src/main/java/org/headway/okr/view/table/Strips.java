package org.headway.okr.view.table;

import java.util.ArrayList;
import java.util.List;
import org.headway.okr.domain.Cycle;
import org.headway.okr.domain.table.OkrTable;
import org.headway.okr.service.table.TableFilter;
import org.headway.okr.view.ClosedWords;
import org.headway.okr.view.Days;
import org.headway.okr.view.Words;

/** What has to be said above a table: that it shows the past, that its cycle ends or is closed, that drafts wait. */
final class Strips {

    private final OkrTable table;
    private final Words words;
    private final Days days;
    private final List<StripView> strips = new ArrayList<>();

    private Strips(OkrTable table, Words words) {
        this.table = table;
        this.words = words;
        this.days = new Days(table.today(), words);
    }

    static List<StripView> of(OkrTable table, TableParameters asked, Words words) {
        Strips said = new Strips(table, words);
        said.asOf();
        if (asked.isFiltered() && table.sections().isEmpty()) {
            said.strips.add(unmatched(asked.filter(), words));
        } else if (asked.isOfACycle() && table.sections().isEmpty()) {
            said.strips.add(new StripView(
                    words.say("okr.strip.other"),
                    StripActionView.setting(words.say("okr.strip.current"), "cycle", "")));
        }
        table.sections().forEach(said::end);
        return said.strips;
    }

    private void asOf() {
        table.asOf()
                .ifPresent(day -> strips.add(new StripView(
                        words.say("okr.strip.as-of", days.complete(day)),
                        StripActionView.setting(words.say("okr.strip.see-today"), "asOf", ""))));
    }

    private void end(OkrTable.Section section) {
        List<StripActionView> actions = new ArrayList<>();
        if (section.end().mayScore()) {
            actions.add(StripActionView.ending(
                    words.say("okr.closing.open"),
                    "score",
                    section.area().key().value(),
                    section.cycle().label()));
        }
        section.drafted()
                .ifPresent(cycle -> strips.add(new StripView(
                        named(section, words.say("okr.strip.drafted", cycle.label())),
                        StripActionView.setting(words.say("okr.strip.show"), "cycle", cycle.label()))));
        boolean over = table.today().isAfter(section.cycle().last());
        section.end()
                .next()
                .filter(next ->
                        over && section.drafted().isEmpty() && !section.end().goesOn())
                .ifPresent(next -> actions.add(StripActionView.ending(
                        draft(section, next),
                        "draft",
                        section.area().key().value(),
                        section.cycle().label())));
        if (section.decision().isClosed()) {
            strips.add(new StripView(named(section, ClosedWords.of(section, table, words)), actions));
        } else if (!actions.isEmpty()) {
            String key = over ? "okr.strip.ended" : "okr.strip.ends";
            String last = over
                    ? days.ago(section.cycle().last())
                    : days.brief(section.cycle().last());
            strips.add(
                    new StripView(named(section, words.say(key, section.cycle().label(), last)), actions));
        }
    }

    private String draft(OkrTable.Section section, Cycle next) {
        long continued = CycleEndView.continued(section);
        return continued == 0
                ? words.say("okr.strip.draft", next.label())
                : words.say("okr.strip.draft-continued", next.label(), continued);
    }

    /** Of two filters the narrower goes first. */
    private static StripView unmatched(TableFilter filter, Words words) {
        boolean champion = !filter.champion().isEmpty();
        return new StripView(
                words.say("okr.strip.unmatched", champion ? filter.champion() : filter.sponsor()),
                StripActionView.setting(words.say("okr.strip.clear"), champion ? "champion" : "sponsor", ""));
    }

    /** Of which area it is said, where there are several. */
    private String named(OkrTable.Section section, String said) {
        return table.sections().size() == 1 ? said : section.area().name() + ": " + said;
    }
}
