package org.headway.okr.service.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.headway.okr.domain.programme.Choices;
import org.headway.okr.domain.programme.ParametersDecision;
import org.headway.okr.domain.programme.Scope;

/** What was decided about the programme: a version for each decision, all of them kept. */
public interface ParametersStore {

    /** The rules in force in each of these scopes where something was decided: one read, however many there are. */
    Map<Scope, Choices> choices(Collection<Scope> scopes);

    /** All that is in force in these scopes, in their order; {@link ParametersDecision#nobodys} where nothing was decided. */
    List<ParametersDecision> inForce(List<Scope> scopes);

    /** Every version, newest first. */
    List<ParametersDecision> versions(Scope scope);

    /** Stores a decision under the version it carries, which must be the next one: else ConcurrentWrite. */
    void decide(ParametersDecision decision, Stamp stamp);
}
