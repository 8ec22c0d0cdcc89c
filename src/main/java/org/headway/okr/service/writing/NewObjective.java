package org.headway.okr.service.writing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.headway.okr.domain.WriteId;
import org.headway.okr.service.beside.JustDoItLine;

/**
 * An objective with its key results, as a team writes them down at once.
 *
 * @param id what the client calls this write; without one a retry stores twice
 * @param container key of the space or project
 * @param team name of the area, which is made if it is not there; blank for one named like the container
 * @param cycle a label, or blank for the calendar's cycle
 * @param draft whether only editors and those it names see it until it is published
 * @param standBehind whether its writer, who is its sponsor, stands behind it
 * @param left texts that the coach leaves alone
 * @param justDoIts what is written with it beside its key results
 */
public record NewObjective(
        Optional<WriteId> id,
        String container,
        String team,
        String cycle,
        ObjectiveText text,
        List<KeyResultLine> keyResults,
        boolean draft,
        boolean standBehind,
        Set<String> left,
        List<JustDoItLine> justDoIts) {

    /** Most key results that come with one objective. */
    static final int KEY_RESULTS = 20;

    public NewObjective {
        keyResults = List.copyOf(keyResults);
        left = Set.copyOf(left);
        justDoIts = List.copyOf(justDoIts);
    }

    /** Without an id, with nothing left and nobody behind it. */
    public NewObjective(
            String container,
            String team,
            String cycle,
            ObjectiveText text,
            List<KeyResultLine> keyResults,
            boolean draft) {
        this(Optional.empty(), container, team, cycle, text, keyResults, draft, false, Set.of(), List.of());
    }
}
