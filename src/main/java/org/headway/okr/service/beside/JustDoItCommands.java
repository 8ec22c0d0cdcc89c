package org.headway.okr.service.beside;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.JustDoItKey;
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.domain.Person;
import org.headway.okr.domain.beside.Checklist;
import org.headway.okr.domain.beside.JustDoIt;
import org.headway.okr.service.Access;
import org.headway.okr.service.Busy;
import org.headway.okr.service.Names;
import org.headway.okr.service.OpenCycles;
import org.headway.okr.service.Reader;
import org.headway.okr.service.Writes;
import org.headway.okr.service.cycle.CycleCalendar;
import org.headway.okr.service.store.JustDoItStore;
import org.headway.okr.service.store.Stamp;

/** Writes just-do-its. Editors write all of it; the owner of one ticks it. */
@Named
public final class JustDoItCommands {

    private final Access access;
    private final JustDoItRights rights;
    private final Writes writes;
    private final OpenCycles open;
    private final NewJustDoIts fresh;
    private final JustDoItStore justDoIts;
    private final CycleCalendar calendar;
    private final Clock clock;

    @Inject
    public JustDoItCommands(
            Access access,
            Writes writes,
            OpenCycles open,
            Names names,
            JustDoItStore justDoIts,
            CycleCalendar calendar,
            Clock clock) {
        this.access = access;
        this.rights = new JustDoItRights(access);
        this.writes = writes;
        this.open = open;
        this.fresh = new NewJustDoIts(names, justDoIts);
        this.justDoIts = justDoIts;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Adds one to the list of an objective. */
    public JustDoIt add(Reader reader, ObjectiveKey key, UUID id, JustDoItText text) {
        Supplier<Checklist> list = () -> Checklist.of(access.objective(reader, key));
        return add(reader, list, id, text);
    }

    /** Adds one to the list of an area; {@code cycle} is a label, or blank for the calendar's cycle. */
    public JustDoIt add(Reader reader, AreaKey key, String cycle, UUID id, JustDoItText text) {
        var chosen = calendar.written(Optional.of(access.area(reader, key)), cycle);
        return add(reader, () -> Checklist.of(access.area(reader, key).key(), chosen), id, text);
    }

    private JustDoIt add(Reader reader, Supplier<Checklist> list, UUID id, JustDoItText text) {
        Stamp stamp = stamp(access.editor(reader, list.get().area()));
        JustDoItStore.New made = fresh.checked(reader, id, text);
        return writes.untilItLands(() -> {
                    Checklist into = held(list.get());
                    return fresh.append(into, made, stamp);
                })
                .orElseThrow(Busy::new);
    }

    /** Says it in other words, or gives it to somebody else. */
    public JustDoIt change(Reader reader, JustDoItKey key, int version, JustDoItText text) {
        JustDoIt current = found(reader, key);
        Stamp stamp = stamp(access.editor(reader, key.area()));
        JustDoIt mine = current.called(NewJustDoIts.title("", text), fresh.owner(reader, "", text))
                .at(version);
        return edit(reader, mine, () -> justDoIts.change(mine, stamp));
    }

    public JustDoIt tick(Reader reader, JustDoItKey key, int version, boolean done) {
        JustDoIt current = found(reader, key);
        Stamp stamp = stamp(rights.ticker(reader, current));
        JustDoIt mine = current.ticked(done).at(version);
        return edit(reader, mine, () -> justDoIts.change(mine, stamp));
    }

    /** Removes it; answers what was there, which is what {@link #restore} brings back. */
    public JustDoIt remove(Reader reader, JustDoItKey key, int version) {
        JustDoIt current = found(reader, key);
        Stamp stamp = stamp(access.editor(reader, key.area()));
        return edit(reader, current.at(version), () -> {
            justDoIts.remove(current, stamp);
            return current.at(current.version() + 1);
        });
    }

    /** Brings back what was removed, to its place. */
    public JustDoIt restore(Reader reader, JustDoItKey key, int version) {
        Supplier<JustDoIt> removed = () -> rights.found(reader, key, () -> justDoIts.findRemoved(key));
        JustDoIt mine = removed.get().at(version);
        Stamp stamp = stamp(access.editor(reader, key.area()));
        return writes.edit(version, mine, removed, JustDoIt::version, () -> {
            Checklist unused = held(mine.list());
            fresh.requireRoom(mine.list());
            return justDoIts.restore(mine, stamp);
        });
    }

    private JustDoIt edit(Reader reader, JustDoIt mine, Supplier<JustDoIt> work) {
        return writes.edit(mine.version(), mine, () -> found(reader, mine.key()), JustDoIt::version, () -> {
            Checklist unused = held(mine.list());
            return work.get();
        });
    }

    private Checklist held(Checklist list) {
        var unused = open.hold(list.area(), list.cycle());
        return list;
    }

    private JustDoIt found(Reader reader, JustDoItKey key) {
        return rights.found(reader, key, () -> justDoIts.find(key));
    }

    private Stamp stamp(Person by) {
        return new Stamp(by, clock.instant());
    }
}
