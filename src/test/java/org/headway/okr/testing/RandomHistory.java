package org.headway.okr.testing;

import static org.headway.okr.testing.Fixtures.ANNA;
import static org.headway.okr.testing.Fixtures.BEN;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.CycleDecision;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.Person;
import org.headway.okr.domain.close.ObjectiveEnd;
import org.headway.okr.domain.close.Scoring;
import org.headway.okr.service.store.Stamp;

/**
 * What a team may do in two cycles, as chance has it, and what its table showed after each thing it did. A new operation is a
 * line in {@link #operations}.
 */
public final class RandomHistory {

    /** Where summer time ends within the history. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private static final Instant START = Instant.parse("2026-09-28T21:30:00Z");

    /** What stood written from a moment on, with what was said of ends by then. */
    public record Seen(
            Instant at,
            List<CycleDecision> decisions,
            List<Objective> objectives,
            List<KeyResult> rows,
            List<Scoring> scorings,
            List<ObjectiveEnd> ends) {

        public boolean isBefore(LocalDate day) {
            return at.atZone(ZONE).toLocalDate().isBefore(day);
        }
    }

    public final Stores stores;
    public final Area area;
    public final List<Seen> seen = new ArrayList<>();
    public final RandomLog log;
    final MovingClock clock = new MovingClock(START, ZONE);
    private final Random chance;
    private final List<Runnable> operations = new ArrayList<>();
    private final List<Runnable> endings;
    private final RandomDefinitions definitions;

    public RandomHistory(long seed, Area area, Stores stores) {
        this.chance = new Random(seed);
        this.area = area;
        this.stores = stores;
        this.log = new RandomLog(this);
        this.definitions = new RandomDefinitions(this);
        RandomEnding ending = new RandomEnding(this);
        this.endings = List.of(ending::scoreAll, ending::scoreAll, ending::closeOne, ending::reopenOne, log::checkIn);
        operations(ending);
        stores.areas().add(area, stamp());
    }

    private void operations(RandomEnding ending) {
        RandomBeside beside = new RandomBeside(this);
        often(5, log::checkIn);
        often(2, log::answer);
        often(2, log::correct);
        often(1, log::takeBack);
        often(2, definitions::addObjective);
        often(3, definitions::addKeyResult);
        often(3, definitions::sayKeyResultAnew);
        often(1, definitions::sayObjectiveAnew);
        often(1, definitions::moveKeyResult);
        often(1, definitions::moveObjective);
        often(1, definitions::dropKeyResult);
        often(1, definitions::dropObjective);
        often(1, definitions::publish);
        often(1, definitions::goWithout);
        often(1, beside::addJustDoIt);
        often(1, beside::tickOrRemove);
        often(1, beside::addMetric);
        often(1, beside::read);
        often(1, beside::decideRules);
        often(1, ending::score);
        often(1, ending::answer);
        often(1, ending::goOn);
        often(1, ending::closeOne);
        often(1, ending::reopenOne);
    }

    private void often(int times, Runnable operation) {
        for (int time = 0; time < times; time++) {
            operations.add(operation);
        }
    }

    /** Lets the team do so many things, at any hour. */
    public RandomHistory after(int things) {
        return after(things, operations);
    }

    /** The same near the end of cycles, where there is something, and much of it is scored, closed and opened again. */
    public RandomHistory ending(int things) {
        return after(1, List.of(definitions::addObjective))
                .after(2, List.of(definitions::addKeyResult))
                .after(things, endings);
    }

    private RandomHistory after(int things, List<Runnable> some) {
        for (int thing = 0; thing < things; thing++) {
            clock.moveOn(Duration.ofMinutes(1 + chance.nextInt(3 * 24 * 60)));
            one(some).orElseThrow().run();
            see();
        }
        return this;
    }

    private void see() {
        List<CycleDecision> decisions = stores.areas().decisions(List.of(area));
        List<Objective> objectives = stores.objectives().in(decisions);
        seen.add(new Seen(
                clock.instant(),
                decisions,
                objectives,
                stores.keyResults().in(decisions),
                stores.scores().in(decisions),
                stores.scores().ends(objectives.stream().map(Objective::key).toList())));
    }

    /** The same with a closed cycle, into which nobody writes any more. */
    public RandomHistory closed() {
        new RandomEnding(this).closeOne();
        return this;
    }

    /** What is said of ends, and had been before a moment. */
    public static String ends(Stores stores, List<CycleDecision> decisions, Instant moment) {
        List<KeyResultKey> keys =
                stores.keyResults().in(decisions).stream().map(KeyResult::key).toList();
        return keys.stream()
                        .map(key -> stores.scores().before(moment, List.of(key)))
                        .toList()
                + stores.scores().closedBefore(moment, keys).toString()
                + stores.objectives().in(decisions).stream()
                        .map(one -> stores.scores().ends(List.of(one.key()))
                                + stores.scores()
                                        .endsBefore(moment, List.of(one.key()))
                                        .toString())
                        .toList();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    int upTo(int bound) {
        return chance.nextInt(bound);
    }

    <T> Optional<T> one(List<T> some) {
        return some.isEmpty() ? Optional.empty() : Optional.of(some.get(upTo(some.size())));
    }

    Optional<Person> maybeSomebody() {
        return one(List.of(Optional.of(ANNA), Optional.of(BEN), Optional.<Person>empty()))
                .orElseThrow();
    }

    /** Texts as people and files have them: plain, with signs of many scripts, and with what formats must escape. */
    String text() {
        String sign = one(List.of("", "\"", "\\", "\n", "😀", "Ü", "\u2028", "</script>", "=1+1"))
                .orElseThrow();
        return "Text " + upTo(1000) + sign + "!";
    }

    String line() {
        return text().replace('\n', ' ');
    }

    Stamp stamp() {
        return new Stamp(upTo(2) == 0 ? ANNA : BEN, clock.instant(), upTo(3) == 0 ? line() : "");
    }

    /** One into whose cycle something may be written. */
    Optional<Objective> anObjective() {
        return one(stores.objectives().in(open()));
    }

    Optional<KeyResult> aKeyResult() {
        return one(stores.keyResults().in(open()));
    }

    List<CycleDecision> open() {
        return stores.areas().decisions(List.of(area)).stream()
                .filter(decision -> !decision.isClosed())
                .toList();
    }
}
