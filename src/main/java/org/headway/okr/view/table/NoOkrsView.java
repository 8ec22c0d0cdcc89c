package org.headway.okr.view.table;

import java.util.Optional;
import org.headway.okr.domain.table.OkrTable;
import org.headway.okr.view.NoOkrsWords;
import org.headway.okr.view.Words;

/**
 * The calm card of a team that goes without OKRs in a cycle.
 *
 * @param version of the choice, which whoever changes it has seen
 */
public record NoOkrsView(String area, String cycle, int version, NoOkrsWords words, boolean mayEdit) {

    static Optional<NoOkrsView> of(OkrTable.Section section, OkrTable table, Words words) {
        return NoOkrsWords.of(section, table, words)
                .map(said -> new NoOkrsView(
                        section.area().key().value(),
                        section.cycle().label(),
                        section.decision().version(),
                        said,
                        section.mayWrite()));
    }
}
