package org.headway.okr.testing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.headway.okr.domain.CheckIn;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.KeyResultDefinition;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.Measure;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.domain.Person;
import org.headway.okr.domain.Projection;

/** A key result in the making, with the check-ins that it has had. */
public final class KeyResultFixture {

    private String title = "Raise the share of weekly users";
    private BigDecimal from = BigDecimal.ZERO;
    private BigDecimal to = new BigDecimal(100);
    private String unit = "";
    private Optional<Measure> measure = Optional.empty();
    private BigDecimal weight = BigDecimal.ONE;
    private Optional<Person> champion = Optional.empty();
    private final List<CheckInFixture> checkIns = new ArrayList<>();

    public KeyResultFixture titled(String text) {
        title = text;
        return this;
    }

    public KeyResultFixture from(Number baseline) {
        from = new BigDecimal(baseline.toString());
        return this;
    }

    public KeyResultFixture to(Number target) {
        to = new BigDecimal(target.toString());
        return this;
    }

    public KeyResultFixture in(String someUnit) {
        unit = someUnit;
        return this;
    }

    public KeyResultFixture measuredBy(Measure other) {
        measure = Optional.of(other);
        return this;
    }

    public KeyResultFixture weighing(Number share) {
        weight = new BigDecimal(share.toString());
        return this;
    }

    public KeyResultFixture championedBy(Person person) {
        champion = Optional.of(person);
        return this;
    }

    /** With one check-in of today that says so. */
    public KeyResultFixture at(Number value) {
        return with(Fixtures.aCheckIn().at(value.toString()));
    }

    public KeyResultFixture with(CheckInFixture... more) {
        checkIns.addAll(List.of(more));
        return this;
    }

    public KeyResultDefinition definition() {
        return new KeyResultDefinition(
                title, measure.orElseGet(() -> new Measure.Metric(from, to, unit)), weight, champion);
    }

    /** The key result, without storing it. */
    public KeyResult of(ObjectiveKey objective, String key) {
        KeyResultKey own = new KeyResultKey(key);
        List<CheckIn> log = new ArrayList<>();
        checkIns.forEach(checkIn -> log.add(checkIn.of(own, log.size() + 1)));
        int number = Numbers.of(own);
        return new KeyResult(own, objective, definition(), number, false, 1, Projection.replay(log));
    }

    /** Stores it with its check-ins, and answers it as it is stored then. */
    public KeyResult storedIn(Objective objective, Stores stores) {
        KeyResult made =
                stores.transactions().run(() -> stores.keyResults().add(objective, definition(), Fixtures.ANNA_NOW));
        checkIns.forEach(checkIn -> checkIn.storedFor(made, stores));
        return stores.keyResults().find(made.key()).orElseThrow();
    }
}
