package org.headway.okr.service.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.headway.okr.domain.CycleDecision;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.domain.close.EarlierCycle;
import org.headway.okr.domain.close.ObjectiveEnd;
import org.headway.okr.domain.close.Scoring;
import org.headway.okr.domain.close.TeamAnswers;

/** What is said when a cycle ends: scores and lessons of key results, and the answers of teams. */
public interface ScoreStore {

    /** What was said in these cycles of these areas, in no order. */
    List<Scoring> in(Collection<CycleDecision> decisions);

    /** What had been said of these key results before a moment, in no order. */
    List<Scoring> before(Instant moment, Collection<KeyResultKey> keyResults);

    Optional<Scoring> find(KeyResultKey key);

    /** What was said of those of these key results whose cycles are closed, in the order they are named. */
    List<EarlierCycle> of(List<KeyResultKey> keyResults);

    /** What had been said before a moment of those of them whose cycles were closed then. */
    List<EarlierCycle> closedBefore(Instant moment, List<KeyResultKey> keyResults);

    /** Stores what is said of a key result, if the stored version is still {@code scoring.version()}; answers the next. */
    Scoring put(CycleDecision decision, Scoring scoring, Stamp stamp);

    /** Why these objectives continue, change or end, where somebody said so. */
    List<ObjectiveEnd> ends(Collection<ObjectiveKey> objectives);

    /** The same as it had been said before a moment. */
    List<ObjectiveEnd> endsBefore(Instant moment, Collection<ObjectiveKey> objectives);

    /** Stores why, if the stored version is still {@code end.version()}; answers the next. */
    ObjectiveEnd put(ObjectiveEnd end, Stamp stamp);

    TeamAnswers answers(CycleDecision decision);

    /** Stores a team's answers, if the stored version is still {@code answers.version()}; answers the next. */
    TeamAnswers put(CycleDecision decision, TeamAnswers answers, Stamp stamp);
}
