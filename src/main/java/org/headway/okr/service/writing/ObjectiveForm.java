package org.headway.okr.service.writing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.headway.okr.domain.Container;
import org.headway.okr.domain.Cycle;
import org.headway.okr.domain.WholeObjective;
import org.headway.okr.domain.close.Lessons;
import org.headway.okr.domain.programme.DeploymentParameters;

/**
 * A form for an objective, and what its writer needs to know.
 *
 * @param written what it begins with; empty for a new one
 * @param team its area, which may not be there yet
 * @param space what people must be able to view in order to read it
 * @param cycles in which it can be, the one to begin with first
 * @param place which objective of its area and cycle it is, from 1
 * @param rules those of its area
 * @param lessons of the cycle before; none where it is published
 * @param mayAsk whether its writer lets the coach ask
 * @param me the user name of its writer, where names may be known
 * @param names full names of those whom it names, by user key
 */
public record ObjectiveForm(
        Optional<WholeObjective> written,
        Container container,
        String team,
        String space,
        List<Cycle> cycles,
        int place,
        DeploymentParameters rules,
        Optional<String> me,
        Map<String, String> names,
        Lessons lessons,
        boolean mayAsk) {

    /** After no cycle of which anything was said. */
    public ObjectiveForm(
            Optional<WholeObjective> written,
            Container container,
            String team,
            String space,
            List<Cycle> cycles,
            int place,
            DeploymentParameters rules,
            Optional<String> me,
            Map<String, String> names) {
        this(written, container, team, space, cycles, place, rules, me, names, Lessons.none(), true);
    }

    public ObjectiveForm {
        cycles = List.copyOf(cycles);
        names = Map.copyOf(names);
    }

    /** The same after a cycle of which something was said. */
    public ObjectiveForm after(Lessons learnt) {
        return new ObjectiveForm(written, container, team, space, cycles, place, rules, me, names, learnt, mayAsk);
    }

    /** The same for somebody who lets the coach ask, or does not. */
    public ObjectiveForm coached(boolean ask) {
        return new ObjectiveForm(written, container, team, space, cycles, place, rules, me, names, lessons, ask);
    }

    /** Texts that the coach leaves alone. */
    public Set<String> left() {
        return written.map(whole -> whole.objective().definition().left()).orElse(Set.of());
    }
}
