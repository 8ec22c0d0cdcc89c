package org.headway.okr.service.writing;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.headway.okr.domain.Ambition;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.KeyResultDefinition;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.Measure;
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.domain.Person;
import org.headway.okr.domain.programme.DeploymentParameters;
import org.headway.okr.domain.programme.Milestones;
import org.headway.okr.service.Access;
import org.headway.okr.service.Busy;
import org.headway.okr.service.InvalidInput;
import org.headway.okr.service.Names;
import org.headway.okr.service.OpenCycles;
import org.headway.okr.service.Programme;
import org.headway.okr.service.Reader;
import org.headway.okr.service.Texts;
import org.headway.okr.service.Writes;
import org.headway.okr.service.checkin.CheckInCommands;
import org.headway.okr.service.store.KeyResultStore;
import org.headway.okr.service.store.Stamp;

/** Writes the definitions of key results; where they stand is {@link CheckInCommands}' to write. */
@Named
public final class KeyResultCommands {

    private final Access access;
    private final Writes writes;
    private final OpenCycles open;
    private final Names names;
    private final Programme programme;
    private final KeyResultStore keyResults;
    private final Clock clock;

    @Inject
    public KeyResultCommands(
            Access access,
            Writes writes,
            OpenCycles open,
            Names names,
            Programme programme,
            KeyResultStore keyResults,
            Clock clock) {
        this.access = access;
        this.writes = writes;
        this.open = open;
        this.names = names;
        this.programme = programme;
        this.keyResults = keyResults;
        this.clock = clock;
    }

    public KeyResult add(Reader reader, ObjectiveKey key, KeyResultText text) {
        Stamp stamp = stamp(access.editor(reader, access.objective(reader, key).area()), text.reason());
        DeploymentParameters rules = programme.of(key.area());
        KeyResultDefinition checked = checked(reader, text, rules.milestones(), rules.ambition(), Optional.empty());
        return writes.untilItLands(
                        open.holding(key, () -> keyResults.add(access.objective(reader, key), checked, stamp)))
                .orElseThrow(Busy::new);
    }

    public KeyResult change(Reader reader, KeyResultKey key, int version, KeyResultText text) {
        KeyResult current = access.keyResult(reader, key);
        Stamp stamp = stamp(access.editor(reader, key.area()), text.reason());
        // One that was a milestone before may stay one.
        Milestones milestones = current.measure() instanceof Measure.Milestone
                ? Milestones.YES
                : programme.of(key.area()).milestones();
        KeyResultDefinition checked =
                checked(reader, text, milestones, current.definition().ambition(), current.champion());
        requireSameType(current, checked.measure(), "measure");
        KeyResult mine = current.versioned(version).saying(checked);
        return edit(reader, mine, () -> keyResults.change(mine, stamp));
    }

    /** Moves a key result past its neighbour; at the end of the list it stays where it is. */
    public void move(Reader reader, KeyResultKey key, int version, Direction direction) {
        KeyResult current = access.keyResult(reader, key);
        Stamp stamp = stamp(access.editor(reader, key.area()), "");
        var unused = edit(reader, current.versioned(version), () -> {
            List<KeyResult> order = keyResults.page(current.objective(), Optional.empty(), Integer.MAX_VALUE).stream()
                    .sorted(Comparator.comparing(KeyResult::place))
                    .toList();
            Places.neighbour(order, current.key(), KeyResult::key, direction).ifPresent(neighbour -> {
                var unusedMoved = keyResults.change(current.at(neighbour.place()), stamp);
                var unusedPushed = keyResults.change(neighbour.at(current.place()), stamp);
            });
            return current;
        });
    }

    /** Takes a key result out of the cycle; the log keeps it, and the reason. */
    public void drop(Reader reader, KeyResultKey key, int version, String reason) {
        KeyResult current = access.keyResult(reader, key);
        Stamp stamp = stamp(access.editor(reader, key.area()), reason);
        var unused = edit(reader, current.versioned(version), () -> {
            keyResults.remove(current, stamp);
            return current;
        });
    }

    private KeyResult edit(Reader reader, KeyResult mine, Supplier<KeyResult> work) {
        return writes.edit(
                mine.version(),
                mine,
                () -> access.keyResult(reader, mine.key()),
                KeyResult::version,
                open.holding(mine.objective(), work));
    }

    /** A value says nothing under another type: 30 % is no "done". */
    static void requireSameType(KeyResult current, Measure wanted, String field) {
        boolean measured = current.projection().value().isPresent();
        if (measured && !current.measure().getClass().equals(wanted.getClass())) {
            throw new InvalidInput(field, "okr.error.type-has-values");
        }
    }

    private KeyResultDefinition checked(
            Reader reader, KeyResultText text, Milestones milestones, Ambition unsaid, Optional<Person> champion) {
        return new KeyResultDefinition(
                Texts.required("title", text.title(), KeyResult.TITLE_LIMIT),
                Measures.checked(text.measure(), milestones),
                Measures.weight(text.weight()),
                names.retyped(reader, "champion", text.champion(), champion),
                text.ambition().orElse(unsaid));
    }

    private Stamp stamp(Person by, String reason) {
        return new Stamp(by, clock.instant(), Texts.line("reason", reason, Stamp.REASON_LIMIT));
    }
}
