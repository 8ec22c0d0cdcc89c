package org.headway.okr.domain.close;

import java.util.Optional;
import org.headway.okr.domain.Objective;

/**
 * How an objective ended with its cycle.
 *
 * @param because why; empty if nobody said it
 * @param next the objective as which it goes on, where the reader may see that
 */
public record EndedObjective(ObjectiveOutcome outcome, String because, Optional<Objective> next) {}
