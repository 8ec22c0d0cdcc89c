package org.headway.okr.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.Cycle;
import org.headway.okr.domain.CycleDecision;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.ObjectiveDefinition;
import org.headway.okr.domain.Person;

/** An objective in the making, with its key results. It lies in area ENG and the fourth quarter until told otherwise. */
public final class ObjectiveFixture {

    /** An objective with its key results. */
    public record Made(Objective objective, List<KeyResult> keyResults) {

        public KeyResult keyResult() {
            return keyResults.get(0);
        }
    }

    private Area area = Fixtures.anArea("ENG");
    private Cycle cycle = Fixtures.Q4;
    private String title = "Teams find what they need";
    private String whyNow = "";
    private Optional<Person> sponsor = Optional.empty();
    private boolean draft;
    private final List<KeyResultFixture> keyResults = new ArrayList<>();

    public ObjectiveFixture of(Area owner) {
        area = owner;
        return this;
    }

    public ObjectiveFixture in(Cycle timeBox) {
        cycle = timeBox;
        return this;
    }

    public ObjectiveFixture titled(String text) {
        title = text;
        return this;
    }

    public ObjectiveFixture because(String reason) {
        whyNow = reason;
        return this;
    }

    public ObjectiveFixture sponsoredBy(Person person) {
        sponsor = Optional.of(person);
        return this;
    }

    /** Kept as a draft. */
    public ObjectiveFixture draft() {
        draft = true;
        return this;
    }

    public ObjectiveFixture with(KeyResultFixture... more) {
        keyResults.addAll(List.of(more));
        return this;
    }

    /** The objective and its key results, numbered from a number on, without storing them. */
    public Made numbered(int number) {
        CycleDecision decision = new CycleDecision(area.key(), cycle);
        Objective objective = new Objective(area.key().objective(number), decision, definition(), number, draft, 1);
        List<KeyResult> made = new ArrayList<>();
        for (KeyResultFixture keyResult : keyResults) {
            String key = area.key().keyResult(number + made.size()).value();
            made.add(keyResult.of(objective.key(), key));
        }
        return new Made(objective, List.copyOf(made));
    }

    /** Stores it all, its area and decision too where they are not there yet. */
    public Made storedIn(Stores stores) {
        Objective objective = stores.transactions().run(() -> {
            if (!stores.areas().isTaken(area.key())) {
                stores.areas().add(area, Fixtures.ANNA_NOW);
            }
            CycleDecision decision = stores.areas().decide(area, cycle);
            return stores.objectives().add(decision, definition(), draft, Fixtures.ANNA_NOW);
        });
        return new Made(
                objective,
                keyResults.stream()
                        .map(keyResult -> keyResult.storedIn(objective, stores))
                        .toList());
    }

    private ObjectiveDefinition definition() {
        return new ObjectiveDefinition(title, whyNow, sponsor);
    }
}
