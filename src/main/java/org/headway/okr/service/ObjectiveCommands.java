package org.headway.okr.service;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Optional;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.Cycle;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.domain.Person;
import org.headway.okr.service.store.AreaStore;
import org.headway.okr.service.store.ObjectiveStore;
import org.headway.okr.service.store.Stamp;

/** Writes objectives. */
@Named
public final class ObjectiveCommands {

    private final Access access;
    private final Writes writes;
    private final Names names;
    private final CycleCalendar calendar;
    private final AreaStore areas;
    private final ObjectiveStore objectives;
    private final Clock clock;

    @Inject
    public ObjectiveCommands(
            Access access,
            Writes writes,
            Names names,
            CycleCalendar calendar,
            AreaStore areas,
            ObjectiveStore objectives,
            Clock clock) {
        this.access = access;
        this.writes = writes;
        this.names = names;
        this.calendar = calendar;
        this.areas = areas;
        this.objectives = objectives;
        this.clock = clock;
    }

    /** Adds an objective to an area; {@code cycle} is a label, or blank for the calendar's cycle. */
    public Objective add(Reader reader, AreaKey key, String cycle, ObjectiveText text) {
        Stamp stamp = stamp(access.editor(reader, key));
        ObjectiveText checked = checked(text);
        Optional<Person> sponsor = names.typed(reader, "sponsor", checked.sponsor());
        Cycle chosen = calendar.written(Optional.of(access.area(reader, key)), cycle);
        return writes.untilItLands(() -> objectives.add(
                        areas.decide(access.area(reader, key), chosen),
                        checked.title(),
                        checked.whyNow(),
                        sponsor,
                        stamp))
                .orElseThrow(Busy::new);
    }

    public Objective change(Reader reader, ObjectiveKey key, int version, ObjectiveText text) {
        Objective current = access.objective(reader, key);
        Stamp stamp = stamp(access.editor(reader, current.area()));
        ObjectiveText checked = checked(text);
        Objective mine = new Objective(
                key,
                current.decision(),
                checked.title(),
                checked.whyNow(),
                names.typed(reader, "sponsor", checked.sponsor()),
                version);
        return writes.edit(
                version,
                mine,
                () -> access.objective(reader, key),
                Objective::version,
                () -> objectives.change(mine, stamp));
    }

    public void remove(Reader reader, ObjectiveKey key, int version) {
        Objective current = access.objective(reader, key);
        Stamp stamp = stamp(access.editor(reader, current.area()));
        var unused = writes.edit(version, current, () -> access.objective(reader, key), Objective::version, () -> {
            objectives.remove(current, stamp);
            return current;
        });
    }

    static ObjectiveText checked(ObjectiveText text) {
        return new ObjectiveText(
                Texts.required("title", text.title(), Objective.TITLE_LIMIT),
                Texts.lines("whyNow", text.whyNow(), Objective.WHY_NOW_LIMIT),
                text.sponsor());
    }

    private Stamp stamp(Person by) {
        return new Stamp(by, clock.instant());
    }
}
