package org.headway.okr.service;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.headway.okr.domain.Ambition;
import org.headway.okr.domain.Measure;

/**
 * An objective with its key results, as a team writes them down at once.
 *
 * @param container key of the space or project
 * @param team name of the area, which is made if it is not there; blank for one named like the container
 * @param cycle a label, or blank for the calendar's cycle
 * @param draft whether only editors and those it names see it for now
 */
public record NewObjective(
        String container,
        String team,
        String cycle,
        ObjectiveText text,
        List<KeyResultLine> keyResults,
        boolean draft) {

    /** Most key results that come with one objective. */
    static final int KEY_RESULTS = 20;

    public NewObjective {
        keyResults = List.copyOf(keyResults);
    }

    /** One line: its measure is what its title was read as, its ambition the agreed one where none is said. */
    public record KeyResultLine(
            String title, Measure measure, String champion, BigDecimal weight, Optional<Ambition> ambition) {}
}
