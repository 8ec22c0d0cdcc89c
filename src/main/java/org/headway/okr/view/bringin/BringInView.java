package org.headway.okr.view.bringin;

import java.util.List;
import java.util.Map;
import org.headway.okr.domain.Cycle;
import org.headway.okr.domain.imported.ImportedOkrs;
import org.headway.okr.domain.imported.ImportedTable;
import org.headway.okr.service.bringin.BringInPlace;
import org.headway.okr.service.bringin.BringInPreview;
import org.headway.okr.view.Labels;
import org.headway.okr.view.Templates;
import org.headway.okr.view.Words;

/**
 * What was understood of a table or a list, before anything is written.
 *
 * @param found {@code Found 1 table on this page: 4 objectives, 14 key results, 6 columns}
 * @param tables what the columns mean; none for a list
 * @param names those that are no user's, to say whom they mean
 * @param drafts whether drafts are suggested: before its cycle begins
 * @param summary {@code 12 as read · 1 to look at · 1 left out}
 * @param action what the button says: how many would be brought in
 */
public record BringInView(
        String found,
        List<ChoiceView> teams,
        List<ChoiceView> cycles,
        List<TableColumnsView> tables,
        List<NameView> names,
        List<BringInAreaView> areas,
        List<LeftOutView> leftOut,
        boolean drafts,
        String summary,
        String action) {

    public BringInView {
        teams = List.copyOf(teams);
        cycles = List.copyOf(cycles);
        tables = List.copyOf(tables);
        names = List.copyOf(names);
        areas = List.copyOf(areas);
        leftOut = List.copyOf(leftOut);
    }

    /** Of what was read off the page, or out of what was pasted. */
    public static BringInView of(BringInPreview preview, boolean ofPage, Words words) {
        ImportedOkrs okrs = preview.okrs();
        BringInPlace place = preview.place();
        LineNumbers numbers = new LineNumbers(okrs.tables(), words);
        return new BringInView(
                found(okrs, ofPage, words),
                place.teams().stream()
                        .map(team -> new ChoiceView(team, team, team.equalsIgnoreCase(place.team())))
                        .toList(),
                place.cycles().stream()
                        .map(Cycle::label)
                        .map(label -> new ChoiceView(
                                label, label, label.equals(place.cycle().label())))
                        .toList(),
                TableColumnsView.of(okrs.tables(), words),
                NameView.all(preview),
                okrs.areas().stream()
                        .map(area -> BringInAreaView.of(area, preview, words))
                        .toList(),
                okrs.unread().stream()
                        .map(line -> LeftOutView.of(line, numbers, words))
                        .toList(),
                !place.hasBegun(),
                summary(preview, words),
                words.say("okr.bring-in.action", preview.toBringIn()));
    }

    private static String found(ImportedOkrs okrs, boolean ofPage, Words words) {
        int tables = okrs.tables().size();
        int columns = okrs.tables().stream()
                .map(ImportedTable::columns)
                .mapToInt(List::size)
                .sum();
        String inTables = words.say(ofPage ? "okr.bring-in.found-on-page" : "okr.bring-in.found", tables);
        String what = words.say("okr.bring-in.found-okrs", okrs.objectives(), okrs.keyResults());
        return inTables + what + (tables == 1 ? words.say("okr.bring-in.found-columns", columns) : "");
    }

    private static String summary(BringInPreview preview, Words words) {
        ImportedOkrs okrs = preview.okrs();
        String summary = words.say(
                "okr.bring-in.summary",
                okrs.keyResults() - okrs.toLookAt() - preview.refused().size(),
                okrs.toLookAt(),
                okrs.unread().size() + preview.refused().size());
        int here = preview.here().size();
        return here == 0 ? summary : summary + words.say("okr.bring-in.summary.here", here, okrs.keyResults());
    }

    public boolean asksForPeople() {
        return !names.isEmpty();
    }

    public boolean leavesOut() {
        return !leftOut.isEmpty();
    }

    public String render(Templates templates, Words words) {
        return templates.render("ui/bring-in/preview.vm", Map.of("preview", this, "label", new Labels(words)));
    }
}
