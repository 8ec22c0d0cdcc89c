package org.headway.okr.view.paper;

import java.util.List;
import org.headway.okr.domain.OkrTable;
import org.headway.okr.service.Told;
import org.headway.okr.view.Addresses;
import org.headway.okr.view.Viewing;
import org.headway.okr.view.Words;

/**
 * One area in one cycle, for paper and mail.
 *
 * @param when where in the cycle we are
 */
public record StaticSectionView(String name, String cycle, String when, List<StaticObjectiveView> objectives) {

    public StaticSectionView {
        objectives = List.copyOf(objectives);
    }

    static StaticSectionView of(OkrTable.Section section, OkrTable table, Told told, Addresses addresses, Words words) {
        Viewing viewing = Viewing.onPaper(section, table.today(), words);
        Printing printing = new Printing(table, told, addresses, viewing);
        return new StaticSectionView(
                section.area().name(),
                section.cycle().label(),
                viewing.when(),
                section.groups().stream()
                        .map(group -> StaticObjectiveView.of(group, printing))
                        .toList());
    }
}
