package org.headway.okr.service;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.Measure;
import org.headway.okr.domain.Milestones;
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.domain.Person;
import org.headway.okr.service.store.KeyResultStore;
import org.headway.okr.service.store.Stamp;

/** Writes the definitions of key results; where they stand is {@link CheckInCommands}' to write. */
@Named
public final class KeyResultCommands {

    private final Access access;
    private final Writes writes;
    private final Names names;
    private final Programme programme;
    private final KeyResultStore keyResults;
    private final Clock clock;

    @Inject
    public KeyResultCommands(
            Access access, Writes writes, Names names, Programme programme, KeyResultStore keyResults, Clock clock) {
        this.access = access;
        this.writes = writes;
        this.names = names;
        this.programme = programme;
        this.keyResults = keyResults;
        this.clock = clock;
    }

    public KeyResult add(Reader reader, ObjectiveKey key, KeyResultText text) {
        Stamp stamp = stamp(access.editor(reader, access.objective(reader, key).area()));
        KeyResultStore.New checked =
                checked(reader, text, programme.of(key.area()).milestones());
        return writes.untilItLands(() -> keyResults.add(access.objective(reader, key), checked, stamp))
                .orElseThrow(Busy::new);
    }

    public KeyResult change(Reader reader, KeyResultKey key, int version, KeyResultText text) {
        KeyResult current = access.keyResult(reader, key);
        Stamp stamp = stamp(access.editor(reader, key.area()));
        // One that was a milestone before may stay one.
        Milestones milestones = current.measure() instanceof Measure.Milestone
                ? Milestones.YES
                : programme.of(key.area()).milestones();
        KeyResultStore.New checked = checked(reader, text, milestones);
        requireSameType(current, checked.measure());
        KeyResult mine = new KeyResult(
                key,
                current.objective(),
                checked.title(),
                checked.measure(),
                checked.weight(),
                checked.champion(),
                version,
                current.projection());
        return writes.edit(
                version,
                mine,
                () -> access.keyResult(reader, key),
                KeyResult::version,
                () -> keyResults.change(mine, stamp));
    }

    public void remove(Reader reader, KeyResultKey key, int version) {
        KeyResult current = access.keyResult(reader, key);
        Stamp stamp = stamp(access.editor(reader, key.area()));
        var unused = writes.edit(version, current, () -> access.keyResult(reader, key), KeyResult::version, () -> {
            keyResults.remove(current, stamp);
            return current;
        });
    }

    /** A value says nothing under another type: 30 % is no "done". */
    private static void requireSameType(KeyResult current, Measure wanted) {
        boolean measured = current.projection().value().isPresent();
        if (measured && !current.measure().getClass().equals(wanted.getClass())) {
            throw new InvalidInput("measure", "okr.error.type-has-values");
        }
    }

    private KeyResultStore.New checked(Reader reader, KeyResultText text, Milestones milestones) {
        return new KeyResultStore.New(
                Texts.required("title", text.title(), KeyResult.TITLE_LIMIT),
                Measures.checked(text.measure(), milestones),
                Measures.weight(text.weight()),
                names.typed(reader, "champion", text.champion()));
    }

    private Stamp stamp(Person by) {
        return new Stamp(by, clock.instant());
    }
}
