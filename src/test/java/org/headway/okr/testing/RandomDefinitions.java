package org.headway.okr.testing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.headway.okr.domain.Ambition;
import org.headway.okr.domain.Cycle;
import org.headway.okr.domain.CycleDecision;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.KeyResultDefinition;
import org.headway.okr.domain.Measure;
import org.headway.okr.domain.NoOkrs;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.ObjectiveDefinition;
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.service.OpenCycles;
import org.headway.okr.service.cycle.Publishing;

/** What is agreed in a random history, and changed, moved, published and dropped again. */
final class RandomDefinitions {

    private final RandomHistory history;
    private final Stores stores;
    private final Publishing publishing;

    RandomDefinitions(RandomHistory history) {
        this.history = history;
        this.stores = history.stores;
        this.publishing = new Publishing(
                new OpenCycles(stores.areas(), stores.objectives()), stores.areas(), stores.objectives());
    }

    void addObjective() {
        inOne(() ->
                held().map(decision -> publishing.add(decision, objective(), history.upTo(4) == 0, history.stamp())));
    }

    void addKeyResult() {
        history.anObjective()
                .ifPresent(objective -> stores.keyResults().add(objective, keyResult(measure()), history.stamp()));
    }

    void sayKeyResultAnew() {
        history.aKeyResult().ifPresent(keyResult -> {
            Measure measure = keyResult.measure() instanceof Measure.Milestone ? keyResult.measure() : metric();
            stores.keyResults().change(keyResult.saying(keyResult(measure)), history.stamp());
        });
    }

    void sayObjectiveAnew() {
        history.anObjective()
                .ifPresent(objective -> stores.objectives().change(objective.saying(objective()), history.stamp()));
    }

    void moveKeyResult() {
        history.aKeyResult().ifPresent(keyResult -> {
            List<KeyResult> all = stores.keyResults().page(keyResult.objective(), Optional.empty(), 99);
            swap(keyResult, all, KeyResult::place, (one, place) -> stores.keyResults()
                    .change(one.at(place), history.stamp()));
        });
    }

    void moveObjective() {
        history.anObjective().ifPresent(objective -> {
            List<Objective> all = stores.objectives().in(List.of(objective.decision()));
            swap(objective, all, Objective::place, (one, place) -> stores.objectives()
                    .change(one.at(place), history.stamp()));
        });
    }

    private interface Placing<T> {
        Object at(T one, int place);
    }

    private <T> void swap(T one, List<T> all, Function<T, Integer> place, Placing<T> placing) {
        T other = history.one(all).orElseThrow();
        if (!other.equals(one)) {
            inOne(() -> List.of(placing.at(one, place.apply(other)), placing.at(other, place.apply(one))));
        }
    }

    void dropKeyResult() {
        history.aKeyResult().ifPresent(keyResult -> stores.keyResults().remove(keyResult, history.stamp()));
    }

    void dropObjective() {
        history.anObjective().ifPresent(objective -> stores.objectives().remove(objective, history.stamp()));
    }

    void publish() {
        history.anObjective()
                .filter(Objective::draft)
                .ifPresent(draft -> inOne(() -> publishing.publish(draft.published(), history.stamp())));
    }

    void goWithout() {
        inOne(() -> held().map(held -> {
            Optional<NoOkrs> none = history.upTo(3) == 0
                    ? Optional.empty()
                    : Optional.of(new NoOkrs(
                            NoOkrs.Reason.values()[history.upTo(4)],
                            history.upTo(2) == 0 ? history.line() : "",
                            history.stamp().by(),
                            history.today()));
            return stores.areas().choose(held.choosing(none), history.stamp());
        }));
    }

    /** Nothing where the cycle is closed. */
    private Optional<CycleDecision> held() {
        Cycle cycle = history.upTo(4) == 0 ? Fixtures.Q3 : Fixtures.Q4;
        return Optional.of(stores.areas().decide(history.area, cycle)).filter(decision -> !decision.isClosed());
    }

    private ObjectiveDefinition objective() {
        ObjectiveDefinition said = new ObjectiveDefinition(
                history.line(), history.upTo(2) == 0 ? history.text() : "", history.maybeSomebody());
        return history.upTo(3) == 0
                ? said.stamped(history.today())
                        .leaving(Set.copyOf(List.of(history.line(), history.line())))
                        .below(Optional.of(new ObjectiveKey("ABOVE-O" + (1 + history.upTo(9)))))
                : said;
    }

    private KeyResultDefinition keyResult(Measure measure) {
        return new KeyResultDefinition(
                history.line(),
                measure,
                new BigDecimal(history.upTo(5)),
                history.maybeSomebody(),
                Ambition.values()[history.upTo(Ambition.values().length)]);
    }

    private Measure measure() {
        return switch (history.upTo(5)) {
            case 0 -> new Measure.Milestone();
            case 1 -> new Measure.Baseline("%");
            case 2 -> new Measure.Threshold(Measure.Comparison.values()[history.upTo(4)], new BigDecimal("9.0"), "");
            default -> metric();
        };
    }

    private Measure metric() {
        return new Measure.Metric(BigDecimal.ZERO, new BigDecimal("-1" + history.upTo(99) + ".00"), "€");
    }

    private void inOne(java.util.function.Supplier<?> work) {
        var unused = stores.transactions().run(work::get);
    }
}
