package org.headway.okr.service.checkin;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.CheckIn;
import org.headway.okr.domain.CloseUp;
import org.headway.okr.domain.CorrectedLog;
import org.headway.okr.domain.CycleDecision;
import org.headway.okr.domain.DeploymentParameters;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.OkrTable;
import org.headway.okr.domain.Person;
import org.headway.okr.service.Access;
import org.headway.okr.service.Names;
import org.headway.okr.service.NotFound;
import org.headway.okr.service.Page;
import org.headway.okr.service.Programme;
import org.headway.okr.service.Reader;
import org.headway.okr.service.close.Ending;
import org.headway.okr.service.store.AreaStore;
import org.headway.okr.service.store.CloseUpStore;
import org.headway.okr.service.table.CycleEnds;
import org.headway.okr.service.table.Groups;
import org.headway.okr.service.table.TableQuery;
import org.headway.okr.service.table.Viewpoint;

/** Looks at one key result from near: six statements and one for the rules, however long its history is. */
@Named
public final class CloseUpQuery {

    /** Check-ins in one look at a history: five on each day of a quarter. */
    private static final int MOST_TOLD = 500;

    /** Enough for the last few that count, though somebody corrected them over and over. */
    private static final int LATEST = 50;

    private final Access access;
    private final Groups groups;
    private final TableQuery tables;
    private final Programme programme;
    private final Names names;
    private final AreaStore areas;
    private final CycleEnds ends;
    private final CloseUpStore closeUps;
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
            Clock clock) {
        this.access = access;
        this.groups = new Groups(access);
        this.tables = tables;
        this.programme = programme;
        this.names = names;
        this.areas = areas;
        this.ends = ends;
        this.closeUps = closeUps;
        this.clock = clock;
    }

    public OkrTable row(Reader reader, KeyResultKey key) {
        Area area = access.areaOf(reader, key);
        CloseUp read = read(reader, area, key, Optional.empty(), 0);
        return alone(reader, area, read.objective(), List.of(read.keyResult()), Stream.of());
    }

    public KeyResultHistory latest(Reader reader, KeyResultKey key) {
        return history(reader, key, Optional.empty(), LATEST);
    }

    public KeyResultHistory history(Reader reader, KeyResultKey key, Optional<LocalDate> before) {
        return history(reader, key, before, MOST_TOLD);
    }

    private KeyResultHistory history(Reader reader, KeyResultKey key, Optional<LocalDate> before, int most) {
        Area area = access.areaOf(reader, key);
        CloseUp read = read(reader, area, key, before, most + 1);
        Page<CheckIn> told = Page.of(read.told(), most);
        CorrectedLog log = CorrectedLog.of(told.items());
        KeyResult keyResult = read.keyResult();
        OkrTable row = alone(reader, area, read.objective(), List.of(keyResult), mentioned(read));
        Optional<CheckIn> last =
                log.told().stream().reduce((one, later) -> later).filter(entry -> before.isEmpty());
        boolean mayEdit = access.mayEdit(reader, area, key.area());
        return new KeyResultHistory(
                row,
                told.items(),
                before,
                told.more(),
                read.revisions(),
                last.filter(entry -> !row.isClosed() && access.mayCorrect(reader, keyResult, entry, mayEdit)),
                clock.getZone());
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

    /** A table of one objective, with some or all of its key results, and with the names of others who are spoken of. */
    public OkrTable alone(
            Reader reader,
            Area area,
            Objective objective,
            List<KeyResult> measured,
            Stream<Optional<Person>> mentioned) {
        boolean mayEdit = access.mayEdit(reader, area, objective.area());
        Viewpoint viewpoint = Viewpoint.today(reader);
        Optional<String> sharedBy = area.key().equals(objective.area()) ? Optional.empty() : Optional.of("");
        OkrTable.Group group = groups.group(viewpoint, objective, measured, mayEdit, sharedBy);
        DeploymentParameters rules = programme.of(objective.area());
        OkrTable.Section section =
                new OkrTable.Section(area, decision(area, objective), List.of(group), Optional.empty(), mayEdit, rules);
        Stream<Optional<Person>> shown =
                Stream.concat(Stream.of(objective.sponsor()), measured.stream().map(KeyResult::champion));
        Map<String, String> known = names.shownTo(reader, Stream.concat(shown, mentioned));
        return new OkrTable(
                LocalDate.now(clock),
                ends.closed(List.of(section)),
                tables.home(
                        area.container(), area.name(), Optional.of(area.key()), section.cycle(), mayEdit, false, rules),
                known);
    }

    /** With what an objective's own row does not say: whether it is closed. Before its end no cycle is. */
    private CycleDecision decision(Area area, Objective objective) {
        if (!Ending.isScored(objective.decision().cycle(), LocalDate.now(clock))) {
            return objective.decision().choosing(Optional.empty());
        }
        return areas.decisions(List.of(area)).stream()
                .filter(made -> made.cycle().equals(objective.decision().cycle()))
                .findFirst()
                .orElse(objective.decision())
                .choosing(Optional.empty());
    }
}
