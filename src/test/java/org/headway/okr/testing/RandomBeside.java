package org.headway.okr.testing;

import static org.headway.okr.testing.Fixtures.ANNA;
import static org.headway.okr.testing.Fixtures.BEN;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headway.okr.domain.beside.Checklist;
import org.headway.okr.domain.beside.HealthMetric;
import org.headway.okr.domain.beside.HealthRange;
import org.headway.okr.domain.beside.HealthReading;
import org.headway.okr.domain.beside.JustDoIt;
import org.headway.okr.domain.programme.Choices;
import org.headway.okr.domain.programme.ParametersDecision;
import org.headway.okr.domain.programme.Scope;
import org.headway.okr.domain.programme.Setting;
import org.headway.okr.service.store.HealthMetricStore;
import org.headway.okr.service.store.JustDoItStore;
import org.headway.okr.service.store.Stamp;

/** What stands beside key results in a random history, and the rules that its area decides. */
final class RandomBeside {

    private final RandomHistory history;
    private final Stores stores;

    RandomBeside(RandomHistory history) {
        this.history = history;
        this.stores = history.stores;
    }

    void addJustDoIt() {
        Checklist ofTheArea = Checklist.of(history.area.key(), Fixtures.Q4);
        Checklist list = history.anObjective().map(Checklist::of).orElse(ofTheArea);
        stores.justDoIts()
                .add(
                        history.upTo(2) == 0 ? list : ofTheArea,
                        new JustDoItStore.New(history.log.uuid(), history.line(), history.maybeSomebody()),
                        history.stamp());
    }

    void tickOrRemove() {
        Optional<JustDoIt> some =
                history.one(stores.justDoIts().in(List.of(Checklist.of(history.area.key(), Fixtures.Q4))));
        some.ifPresent(item -> {
            if (history.upTo(3) > 0) {
                stores.justDoIts().change(item.ticked(!item.done()), history.stamp());
            } else {
                stores.justDoIts().remove(item, history.stamp());
            }
        });
    }

    void addMetric() {
        HealthRange range = new HealthRange(Optional.of(new BigDecimal("1.50")), Optional.empty());
        stores.metrics()
                .add(history.area.key(), new HealthMetricStore.New(history.line(), "min", range), history.stamp());
    }

    void read() {
        Optional<HealthMetric> some = history.one(stores.metrics().in(List.of(history.area.key())));
        some.ifPresent(metric -> {
            stores.metrics()
                    .append(new HealthReading(
                            history.log.uuid(),
                            metric.key(),
                            metric.readings() + 1,
                            history.today().minusDays(history.upTo(9)),
                            history.clock.instant(),
                            BEN,
                            new BigDecimal(history.upTo(9) + ".0")));
            if (history.upTo(9) == 0) {
                HealthMetric now = stores.metrics().find(metric.key()).orElseThrow();
                stores.metrics().remove(now, history.stamp());
            }
        });
    }

    void decideRules() {
        Scope scope = Scope.of(history.area.key());
        ParametersDecision before = stores.parameters().inForce(List.of(scope)).get(0);
        Stamp stamp = history.stamp();
        stores.parameters()
                .decide(
                        new ParametersDecision(
                                scope,
                                before.version() + 1,
                                new Choices(Map.of(Setting.COACH, "OFF", Setting.OBJECTIVES, "4")),
                                history.line(),
                                history.maybeSomebody(),
                                history.upTo(2) == 0 ? List.of() : List.of(BEN, ANNA),
                                Optional.of(stamp.by()),
                                Optional.of(stamp.at())),
                        stamp);
    }
}
