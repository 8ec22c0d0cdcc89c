package org.headway.okr.domain.programme;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.headway.okr.domain.Person;

/**
 * What was decided about the programme, for one scope: one version of it, kept for ever. Version 0 is nobody's: nothing was
 * decided there yet.
 *
 * @param why the sentence about why we do OKRs; blank where it is inherited
 * @param saidBy whose sentence that is
 * @param coaches who may read drafts; none where they are inherited
 * @param by who decided, and
 * @param at when
 */
public record ParametersDecision(
        Scope scope,
        int version,
        Choices choices,
        String why,
        Optional<Person> saidBy,
        List<Person> coaches,
        Optional<Person> by,
        Optional<Instant> at) {

    /** Longest sentence about why, in characters. */
    public static final int WHY_LIMIT = 280;

    /** Most coaches of one area. */
    public static final int COACHES = 20;

    public ParametersDecision {
        coaches = List.copyOf(coaches);
    }

    public static ParametersDecision nobodys(Scope scope) {
        return new ParametersDecision(
                scope, 0, Choices.none(), "", Optional.empty(), List.of(), Optional.empty(), Optional.empty());
    }

    public boolean isDecided() {
        return version > 0;
    }
}
