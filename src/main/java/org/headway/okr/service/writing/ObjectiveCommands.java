package org.headway.okr.service.writing;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.Cycle;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.ObjectiveDefinition;
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.domain.Person;
import org.headway.okr.service.Access;
import org.headway.okr.service.Busy;
import org.headway.okr.service.Names;
import org.headway.okr.service.OpenCycles;
import org.headway.okr.service.Programme;
import org.headway.okr.service.Reader;
import org.headway.okr.service.Texts;
import org.headway.okr.service.Writes;
import org.headway.okr.service.cycle.CycleCalendar;
import org.headway.okr.service.cycle.Publishing;
import org.headway.okr.service.store.ObjectiveStore;
import org.headway.okr.service.store.Stamp;

/** Writes objectives. */
@Named
public final class ObjectiveCommands {

    private final Access access;
    private final Writes writes;
    private final OpenCycles open;
    private final Names names;
    private final CycleCalendar calendar;
    private final Publishing publishing;
    private final Programme programme;
    private final Alignments alignments;
    private final ObjectiveStore objectives;
    private final Clock clock;

    @Inject
    public ObjectiveCommands(
            Access access,
            Writes writes,
            OpenCycles open,
            Names names,
            CycleCalendar calendar,
            Publishing publishing,
            Programme programme,
            Alignments alignments,
            ObjectiveStore objectives,
            Clock clock) {
        this.access = access;
        this.writes = writes;
        this.open = open;
        this.names = names;
        this.calendar = calendar;
        this.publishing = publishing;
        this.programme = programme;
        this.alignments = alignments;
        this.objectives = objectives;
        this.clock = clock;
    }

    /** Adds an objective to an area; {@code cycle} is a label, or blank for the calendar's cycle. */
    public Objective add(Reader reader, AreaKey key, String cycle, ObjectiveText text) {
        Stamp stamp = stamp(access.editor(reader, key), "");
        ObjectiveText checked = checked(text);
        Optional<Person> sponsor = names.typed(reader, "sponsor", checked.sponsor());
        Optional<Area> area = Optional.of(access.area(reader, key));
        Cycle chosen = calendar.written(area, cycle);
        ObjectiveDefinition said = checked.definition(sponsor)
                .below(alignments.wanted(reader, area, programme.of(key), chosen, checked.alignedTo()));
        return writes.untilItLands(
                        () -> publishing.add(open.decide(access.area(reader, key), chosen), said, false, stamp))
                .orElseThrow(Busy::new);
    }

    public Objective change(Reader reader, ObjectiveKey key, int version, ObjectiveText text) {
        Objective current = access.objective(reader, key);
        Stamp stamp = stamp(access.editor(reader, current.area()), text.reason());
        ObjectiveText checked = checked(text);
        ObjectiveDefinition wanted =
                checked.definition(names.retyped(reader, "sponsor", checked.sponsor(), current.sponsor()));
        Objective mine = current.versioned(version)
                .saying(wanted.keepingStampOf(current.definition())
                        .leaving(current.definition().left())
                        .below(alignments.wanted(
                                reader,
                                access.area(reader, key.area()),
                                programme.of(key.area()),
                                current,
                                checked.alignedTo())));
        return edit(reader, mine, () -> objectives.change(mine, stamp));
    }

    /** Shows a draft and its key results to everybody who may view the area. */
    public Objective publish(Reader reader, ObjectiveKey key, int version) {
        Objective current = access.objective(reader, key);
        Stamp stamp = stamp(access.editor(reader, current.area()), "");
        Objective mine = current.versioned(version).published();
        return current.draft() ? edit(reader, mine, () -> publishing.publish(mine, stamp)) : current;
    }

    /** The sponsor's "I stand behind this", with today's date. */
    public Objective standBehind(Reader reader, ObjectiveKey key, int version) {
        Objective current = access.objective(reader, key);
        Stamp stamp = stamp(access.sponsor(reader, current), "");
        Objective mine = current.versioned(version).saying(current.definition().stamped(LocalDate.now(clock)));
        return edit(reader, mine, () -> objectives.change(mine, stamp));
    }

    /** Moves an objective past its neighbour; at the end of the list it stays where it is. */
    public void move(Reader reader, ObjectiveKey key, int version, Direction direction) {
        Objective current = access.objective(reader, key);
        Stamp stamp = stamp(access.editor(reader, current.area()), "");
        var unused = edit(reader, current.versioned(version), () -> {
            List<Objective> order = objectives.in(List.of(current.decision()));
            Places.neighbour(order, current.key(), Objective::key, direction).ifPresent(neighbour -> {
                var unusedMoved = objectives.change(current.at(neighbour.place()), stamp);
                var unusedPushed = objectives.change(neighbour.at(current.place()), stamp);
            });
            return current;
        });
    }

    /** Takes an objective and its key results out of the cycle; the log keeps them, and the reason. */
    public void drop(Reader reader, ObjectiveKey key, int version, String reason) {
        Objective current = access.objective(reader, key);
        Stamp stamp = stamp(access.editor(reader, current.area()), reason);
        var unused = edit(reader, current.versioned(version), () -> {
            objectives.remove(current, stamp);
            return current;
        });
    }

    private Objective edit(Reader reader, Objective mine, Supplier<Objective> work) {
        return writes.edit(
                mine.version(),
                mine,
                () -> access.objective(reader, mine.key()),
                Objective::version,
                open.holding(mine.decision(), work));
    }

    static ObjectiveText checked(ObjectiveText text) {
        return new ObjectiveText(
                Texts.required("title", text.title(), Objective.TITLE_LIMIT),
                Texts.lines("whyNow", text.whyNow(), Objective.WHY_NOW_LIMIT),
                text.sponsor(),
                text.reason(),
                text.alignedTo());
    }

    private Stamp stamp(Person by, String reason) {
        return new Stamp(by, clock.instant(), Texts.line("reason", reason, Stamp.REASON_LIMIT));
    }
}
