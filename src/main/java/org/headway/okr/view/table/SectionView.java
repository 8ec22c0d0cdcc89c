package org.headway.okr.view.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.headway.okr.domain.Cycle;
import org.headway.okr.domain.beside.Checklist;
import org.headway.okr.domain.table.OkrTable;
import org.headway.okr.view.Scored;
import org.headway.okr.view.Viewing;
import org.headway.okr.view.Words;
import org.headway.okr.view.beside.ChecklistLineView;
import org.headway.okr.view.beside.HealthStripView;
import org.jspecify.annotations.Nullable;

/**
 * One area in one cycle.
 *
 * @param cycle its cycle and where in it we are; empty where all areas of the table are in the same
 * @param noOkrs what is said where it goes without OKRs
 * @param scored whether what is closed has scores
 * @param evenPace where the ticks stand today, 0 to 100; empty while the cycle does not run
 */
public record SectionView(
        String key,
        String name,
        String cycle,
        String evenPace,
        List<ObjectiveView> objectives,
        HealthStripView health,
        ChecklistLineView justDoIts,
        boolean mayEdit,
        boolean closed,
        boolean scored,
        CycleEndView end,
        @Nullable NoOkrsView noOkrs) {

    public SectionView {
        objectives = List.copyOf(objectives);
    }

    static SectionView of(OkrTable.Section section, OkrTable table, boolean ownCycle, Words words) {
        Viewing viewing = Viewing.of(section, table.today(), words);
        Cycle cycle = section.cycle();
        BigDecimal pace = cycle.evenPace(table.today()).movePointRight(2).setScale(1, RoundingMode.HALF_UP);
        return new SectionView(
                section.area().key().value(),
                section.area().name(),
                ownCycle ? cycle.label() + " · " + viewing.when() : "",
                cycle.contains(table.today()) ? pace.toPlainString() : "",
                section.groups().stream()
                        .map(group -> ObjectiveView.of(group, section, table, viewing))
                        .toList(),
                HealthStripView.of(
                        section.area().key(),
                        section.beside().health(),
                        table.asOf().isEmpty(),
                        words),
                line(Checklist.of(section.area().key(), cycle), section, table, words),
                section.mayWrite(),
                section.decision().isClosed(),
                Scored.has(section, table),
                CycleEndView.of(section, words),
                NoOkrsView.of(section, table, words).orElse(null));
    }

    static ChecklistLineView line(Checklist list, OkrTable.Section section, OkrTable table, Words words) {
        return ChecklistLineView.of(
                list,
                section.area().name(),
                section.beside().in(list),
                table::nameOf,
                table.asOf().isEmpty());
    }
}
