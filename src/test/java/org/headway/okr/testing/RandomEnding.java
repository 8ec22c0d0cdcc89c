package org.headway.okr.testing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.headway.okr.domain.Closing;
import org.headway.okr.domain.CycleDecision;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.domain.close.ObjectiveEnd;
import org.headway.okr.domain.close.Outcome;
import org.headway.okr.domain.close.Score;
import org.headway.okr.domain.close.Scoring;
import org.headway.okr.domain.close.TeamAnswers;
import org.headway.okr.service.store.Stamp;

/** How cycles end in a random history: what is scored and answered, what goes on, and what is closed and opened again. */
final class RandomEnding {

    private final RandomHistory history;
    private final Stores stores;

    RandomEnding(RandomHistory history) {
        this.history = history;
        this.stores = history.stores;
    }

    void score() {
        history.aKeyResult().ifPresent(this::score);
    }

    void scoreAll() {
        stores.keyResults().in(history.open()).forEach(this::score);
    }

    private void score(KeyResult keyResult) {
        int version =
                stores.scores().find(keyResult.key()).map(Scoring::version).orElse(0);
        Scoring said = new Scoring(
                keyResult.key(),
                history.upTo(3) == 0
                        ? Optional.empty()
                        : Optional.of(new Score(BigDecimal.valueOf(history.upTo(101), 2))),
                history.upTo(2) == 0 ? history.line() : "",
                history.upTo(2) == 0 ? history.line() : "",
                Outcome.values()[history.upTo(3)],
                version);
        stores.objectives().find(keyResult.objective()).ifPresent(objective -> {
            var unused = stores.scores().put(objective.decision(), said, history.stamp());
            sayWhy(objective.key());
        });
    }

    private void sayWhy(ObjectiveKey objective) {
        if (history.upTo(3) == 0) {
            int version = stores.scores().ends(List.of(objective)).stream()
                    .mapToInt(ObjectiveEnd::version)
                    .sum();
            var unused = stores.scores()
                    .put(new ObjectiveEnd(objective, history.line(), history.upTo(2) == 0, version), history.stamp());
        }
        if (history.upTo(3) == 0) {
            int next = stores.notes().of(objective).size() + 1;
            stores.notes()
                    .leave(
                            objective,
                            next,
                            new Stamp(history.stamp().by(), history.stamp().at(), "Note " + next));
        }
    }

    void answer() {
        history.one(history.open()).ifPresent(decision -> {
            int version = stores.scores().answers(decision).version();
            TeamAnswers said = new TeamAnswers(history.line(), history.upTo(2) == 0 ? history.line() : "", version);
            var unused = stores.scores().put(decision, said, history.stamp());
        });
    }

    /** What was made last continues something, which may continue something itself. */
    void goOn() {
        List<KeyResult> rows = stores.keyResults().in(history.open());
        history.one(rows)
                .ifPresent(
                        before -> stores.objectives().find(before.objective()).ifPresent(objective -> {
                            KeyResult next = stores.keyResults().add(objective, before.definition(), history.stamp());
                            stores.continuations().add(before.key(), next.key());
                        }));
    }

    void closeOne() {
        Stamp stamp = history.stamp();
        history.one(history.open())
                .ifPresent(decision ->
                        choose(decision.closed(Optional.of(new Closing(stamp.by(), history.today()))), stamp));
    }

    void reopenOne() {
        List<CycleDecision> closed = stores.areas().decisions(List.of(history.area)).stream()
                .filter(CycleDecision::isClosed)
                .toList();
        history.one(closed).ifPresent(decision -> choose(decision.closed(Optional.empty()), history.stamp()));
    }

    private void choose(CycleDecision decision, Stamp stamp) {
        CycleDecision unused = stores.areas().choose(decision, stamp);
    }
}
