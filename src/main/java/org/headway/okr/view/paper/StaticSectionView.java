package org.headway.okr.view.paper;

import java.util.List;
import java.util.Map;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.beside.Checklist;
import org.headway.okr.domain.table.OkrTable;
import org.headway.okr.service.action.LinkedIssues;
import org.headway.okr.service.table.Told;
import org.headway.okr.view.Addresses;
import org.headway.okr.view.ClosedWords;
import org.headway.okr.view.NoOkrsWords;
import org.headway.okr.view.Scored;
import org.headway.okr.view.Viewing;
import org.headway.okr.view.Words;
import org.jspecify.annotations.Nullable;

/**
 * One area in one cycle, for paper and mail.
 *
 * @param when where in the cycle we are, or that it is closed
 * @param scored whether it has a column of confidence, or of scores where it is closed
 * @param noOkrs what is said where it goes without OKRs
 * @param done how many of the area's own just-do-its are done; empty where there are none
 */
public record StaticSectionView(
        String name,
        String cycle,
        String when,
        boolean closed,
        boolean scored,
        @Nullable NoOkrsWords noOkrs,
        List<String> health,
        List<StaticObjectiveView> objectives,
        String done,
        List<String> justDoIts) {

    public StaticSectionView {
        health = List.copyOf(health);
        objectives = List.copyOf(objectives);
        justDoIts = List.copyOf(justDoIts);
    }

    public boolean hasHealth() {
        return !health.isEmpty();
    }

    public boolean hasObjectives() {
        return !objectives.isEmpty();
    }

    static StaticSectionView of(
            OkrTable.Section section,
            OkrTable table,
            Told told,
            Map<KeyResultKey, LinkedIssues> issues,
            Addresses addresses,
            Words words) {
        Viewing viewing = Viewing.onPaper(section, table.today(), words);
        Printing printing = new Printing(table, told, issues, addresses, viewing);
        Checklist own = Checklist.of(section.area().key(), section.cycle());
        return new StaticSectionView(
                section.area().name(),
                section.cycle().label(),
                section.decision().isClosed() ? ClosedWords.of(section, table, words) : viewing.when(),
                section.decision().isClosed(),
                !section.decision().isClosed() || Scored.has(section),
                NoOkrsWords.of(section, table, words).orElse(null),
                BesideLines.health(section, viewing),
                section.groups().stream()
                        .map(group -> StaticObjectiveView.of(group, section, printing))
                        .toList(),
                BesideLines.done(section, own),
                BesideLines.justDoIts(section, own, table, viewing));
    }
}
