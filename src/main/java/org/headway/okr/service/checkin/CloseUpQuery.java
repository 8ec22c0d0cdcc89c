package org.headway.okr.service.checkin;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.CheckIn;
import org.headway.okr.domain.CorrectedLog;
import org.headway.okr.domain.CycleDecision;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.Person;
import org.headway.okr.domain.Projection;
import org.headway.okr.domain.close.Continuity;
import org.headway.okr.domain.close.EarlierCycle;
import org.headway.okr.domain.close.EndOfCycle;
import org.headway.okr.domain.close.Scoring;
import org.headway.okr.domain.log.CloseUp;
import org.headway.okr.domain.table.OkrTable;
import org.headway.okr.service.Access;
import org.headway.okr.service.Names;
import org.headway.okr.service.NotFound;
import org.headway.okr.service.Page;
import org.headway.okr.service.Programme;
import org.headway.okr.service.Reader;
import org.headway.okr.service.close.Ending;
import org.headway.okr.service.store.AreaStore;
import org.headway.okr.service.store.CloseUpStore;
import org.headway.okr.service.store.ContinuationStore;
import org.headway.okr.service.store.ObjectiveStore;
import org.headway.okr.service.store.ScoreStore;
import org.headway.okr.service.table.CycleEnds;
import org.headway.okr.service.table.TableQuery;

/**
 * Looks at one key result from near: six statements, however long its history is. What has an end, or had an earlier one, is
 * asked for that: four at most.
 */
@Named
public final class CloseUpQuery {

    /** Check-ins in one look at a history: five on each day of a quarter. */
    private static final int MOST_TOLD = 500;

    /** Enough for the last few that count, though somebody corrected them over and over. */
    private static final int LATEST = 50;

    /** Told to whoever views the area that owns it, as other objectives of that need not be shared. */
    private static final Continuity NO_STORY = new Continuity(List.of(), List.of());

    private final Access access;
    private final TableFromNear near;
    private final AreaStore areas;
    private final CycleEnds ends;
    private final CloseUpStore closeUps;
    private final ContinuationStore continuations;
    private final ScoreStore scores;
    private final ObjectiveStore objectives;
    private final Clock clock;

    @Inject
    public CloseUpQuery(
            Access access,
            TableQuery tables,
            Programme programme,
            Names names,
            AreaStore areas,
            CycleEnds ends,
            CloseUpStore closeUps,
            ContinuationStore continuations,
            ScoreStore scores,
            ObjectiveStore objectives,
            Clock clock) {
        this.access = access;
        this.near = new TableFromNear(access, tables, programme, names, clock);
        this.areas = areas;
        this.ends = ends;
        this.closeUps = closeUps;
        this.continuations = continuations;
        this.scores = scores;
        this.objectives = objectives;
        this.clock = clock;
    }

    public OkrTable row(Reader reader, KeyResultKey key) {
        Area area = access.areaOf(reader, key);
        CloseUp read = read(reader, area, key, Optional.empty(), 0);
        List<KeyResult> alone = List.of(read.keyResult());
        EndOfCycle end = ends.scored(List.of(read.objective()), alone);
        return near.of(reader, area, read.objective(), Optional.empty(), alone, end, Stream.of());
    }

    /** Where it stands; at the end of an earlier day, that day's is read from all that was told until then. */
    public KeyResultHistory latest(Reader reader, KeyResultKey key, Optional<LocalDate> asOf) {
        Optional<LocalDate> past = past(asOf);
        return history(reader, key, Optional.empty(), past, past.isPresent() ? MOST_TOLD : LATEST);
    }

    public KeyResultHistory history(
            Reader reader, KeyResultKey key, Optional<LocalDate> before, Optional<LocalDate> asOf) {
        return history(reader, key, before, past(asOf), MOST_TOLD);
    }

    private Optional<LocalDate> past(Optional<LocalDate> asOf) {
        return asOf.filter(day -> day.isBefore(LocalDate.now(clock)));
    }

    private KeyResultHistory history(
            Reader reader, KeyResultKey key, Optional<LocalDate> before, Optional<LocalDate> past, int most) {
        Area area = access.areaOf(reader, key);
        CloseUp read = past.map(day -> readAsOf(key, day, before, most + 1))
                .orElseGet(() -> read(reader, area, key, before, most + 1));
        boolean whole = before.isEmpty() && most == MOST_TOLD;
        Continuity story = area.key().equals(key.area()) && ((whole && read.continues()) || read.isClosed())
                ? continuations.of(key)
                : NO_STORY;
        Page<CheckIn> told = Page.of(read.told(), most);
        CorrectedLog log = CorrectedLog.of(told.items());
        KeyResult keyResult = read.keyResult();
        List<EarlierCycle> said = said(read, story, past);
        List<Scoring> scorings = said.stream().map(EarlierCycle::scoring).toList();
        EndOfCycle end = EndOfCycle.of(List.of(keyResult), scorings, List.of());
        OkrTable row = near.of(reader, area, read.objective(), past, List.of(keyResult), end, mentioned(read));
        Optional<CheckIn> last =
                log.told().stream().reduce((one, later) -> later).filter(entry -> before.isEmpty());
        boolean mayEdit = access.mayEdit(reader, area, key.area());
        return new KeyResultHistory(
                row,
                told.items(),
                before,
                told.more(),
                read.revisions(),
                last.filter(entry ->
                        past.isEmpty() && !row.isClosed() && access.mayCorrect(reader, keyResult, entry, mayEdit)),
                said.stream()
                        .filter(one -> !one.scoring().keyResult().equals(key))
                        .toList(),
                past.map(day -> closeUps.lastBefore(midnight(day), story.next()))
                        .orElseGet(() -> closeUps.last(story.next())
                                .filter(next -> !next.draft() || access.maySeeDrafts(reader, area))),
                clock.getZone());
    }

    /** Of this key result and of what it continues. Nothing is read where nobody can have said anything. */
    private List<EarlierCycle> said(CloseUp read, Continuity story, Optional<LocalDate> past) {
        if (!read.isClosed() && story.earlier().isEmpty()) {
            return List.of();
        }
        List<KeyResultKey> keys = Stream.concat(Stream.of(read.keyResult().key()), story.earlier().stream())
                .toList();
        return past.map(day -> scores.closedBefore(midnight(day), keys)).orElseGet(() -> scores.of(keys));
    }

    private Instant midnight(LocalDate after) {
        return after.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
    }

    private static Stream<Optional<Person>> mentioned(CloseUp read) {
        return Stream.concat(
                read.told().stream().map(entry -> Optional.of(entry.author())),
                read.revisions().stream()
                        .flatMap(revision ->
                                Stream.of(revision.by(), revision.what().champion())));
    }

    private CloseUp read(Reader reader, Area area, KeyResultKey key, Optional<LocalDate> before, int most) {
        return closeUps.find(key, before, most)
                .filter(found -> access.maySee(reader, area, found))
                .orElseThrow(NotFound::new);
    }

    /** Nobody saw drafts of an earlier day; those who see the area today see what was published then. */
    private CloseUp readAsOf(KeyResultKey key, LocalDate day, Optional<LocalDate> before, int most) {
        LocalDate next = day.plusDays(1);
        CloseUp read = closeUps.findAsOf(
                        key, midnight(day), before.filter(next::isAfter).orElse(next), most)
                .filter(found -> !found.objective().draft())
                .orElseThrow(NotFound::new);
        return read.standing(Projection.replay(read.told()));
    }

    /** A table of one objective with some or all of its key results. */
    public OkrTable alone(Reader reader, Area area, Objective objective, List<KeyResult> measured) {
        Objective decided = objective.under(decision(area, objective));
        return near.whole(reader, area, decided, measured, ends.said(List.of(decided), measured, Optional.empty()));
    }

    /** What the only objective of a table goes on as, where its cycle is closed: a few statements. */
    public Optional<Objective> successor(Reader reader, OkrTable near) {
        OkrTable.Section section = near.sections().get(0);
        OkrTable.Group group = section.groups().get(0);
        if (!group.isClosed() || group.sharedBy().isPresent()) {
            return Optional.empty();
        }
        return continuations.successors(List.of(group.objective().key())).values().stream()
                .flatMap(List::stream)
                .flatMap(one -> objectives.find(one).stream())
                .filter(one -> !one.draft() || access.maySeeDrafts(reader, section.area()))
                .reduce((one, later) -> later);
    }

    /** What an objective's own row does not say: whether the area that owns it closed its cycle. Before its end none is. */
    private CycleDecision decision(Area shown, Objective objective) {
        if (!Ending.isScored(objective.decision().cycle(), LocalDate.now(clock))) {
            return objective.decision();
        }
        List<Area> owner =
                shown.key().equals(objective.area()) ? List.of(shown) : areas.withKeys(List.of(objective.area()));
        return areas.decisions(owner).stream()
                .filter(made -> made.cycle().equals(objective.decision().cycle()))
                .findFirst()
                .orElse(objective.decision());
    }
}
