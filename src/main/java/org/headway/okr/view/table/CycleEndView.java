package org.headway.okr.view.table;

import org.headway.okr.domain.close.CycleEnd;
import org.headway.okr.domain.table.OkrTable;
import org.headway.okr.view.Words;

/**
 * What a menu offers about the end of an area's cycle.
 *
 * @param may {@code score}, {@code reopen} and {@code draft}, with a space between; empty for nothing
 * @param draft what drafting the next cycle is called; empty where it is too early
 */
public record CycleEndView(String area, String cycle, String may, String draft) {

    static CycleEndView none() {
        return new CycleEndView("", "", "", "");
    }

    static CycleEndView of(OkrTable.Section section, Words words) {
        CycleEnd end = section.end();
        String draft = end.next()
                .map(next -> words.say("okr.strip.draft", next.label()))
                .orElse("");
        String may = (end.mayScore() ? "score " : "")
                + (end.mayReopen() ? "reopen " : "")
                + (draft.isEmpty() ? "" : "draft");
        return new CycleEndView(section.area().key().value(), section.cycle().label(), may.strip(), draft);
    }

    public boolean mayScore() {
        return may.contains("score");
    }

    public boolean mayReopen() {
        return may.contains("reopen");
    }

    public boolean mayDraft() {
        return may.contains("draft");
    }

    /** How many objectives of a closed cycle go on. */
    static long continued(OkrTable.Section section) {
        return section.groups().stream()
                .filter(group -> group.sharedBy().isEmpty() && group.goesOn())
                .count();
    }
}
