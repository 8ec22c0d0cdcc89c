package org.headway.okr.service.bringin;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.Container;
import org.headway.okr.domain.CycleDecision;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.KeyResultDefinition;
import org.headway.okr.domain.Level;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.ObjectiveDefinition;
import org.headway.okr.domain.Person;
import org.headway.okr.domain.WriteId;
import org.headway.okr.domain.coach.Draft;
import org.headway.okr.domain.imported.ImportedArea;
import org.headway.okr.domain.imported.ImportedChampion;
import org.headway.okr.domain.imported.ImportedKeyResult;
import org.headway.okr.domain.imported.ImportedObjective;
import org.headway.okr.service.Access;
import org.headway.okr.service.Busy;
import org.headway.okr.service.Names;
import org.headway.okr.service.OpenCycles;
import org.headway.okr.service.Reader;
import org.headway.okr.service.Texts;
import org.headway.okr.service.Writes;
import org.headway.okr.service.area.AreaCommands;
import org.headway.okr.service.area.AreaText;
import org.headway.okr.service.checkin.CheckInCommands;
import org.headway.okr.service.cycle.CycleCalendar;
import org.headway.okr.service.cycle.Publishing;
import org.headway.okr.service.store.AreaStore;
import org.headway.okr.service.store.KeyResultStore;
import org.headway.okr.service.store.Receipts;
import org.headway.okr.service.store.Stamp;
import org.headway.okr.service.writing.Measures;

/** Brings in what was read: areas, objectives, key results, and their notes as first check-ins. All or nothing. */
@Named
public final class BringInCommands {

    private final Access access;
    private final Names names;
    private final Writes writes;
    private final OpenCycles open;
    private final BringInQuery query;
    private final CycleCalendar calendar;
    private final Publishing publishing;
    private final AreaCommands areaCommands;
    private final CheckInCommands checkIns;
    private final AreaStore areas;
    private final KeyResultStore keyResults;
    private final Receipts receipts;
    private final Clock clock;

    @Inject
    public BringInCommands(
            Access access,
            Names names,
            Writes writes,
            OpenCycles open,
            BringInQuery query,
            CycleCalendar calendar,
            Publishing publishing,
            AreaCommands areaCommands,
            CheckInCommands checkIns,
            AreaStore areas,
            KeyResultStore keyResults,
            Receipts receipts,
            Clock clock) {
        this.access = access;
        this.names = names;
        this.writes = writes;
        this.open = open;
        this.query = query;
        this.calendar = calendar;
        this.publishing = publishing;
        this.areaCommands = areaCommands;
        this.checkIns = checkIns;
        this.areas = areas;
        this.keyResults = keyResults;
        this.receipts = receipts;
        this.clock = clock;
    }

    /** Brings it in; {@code id} is the client's, the same for every retry, and then the answer is the same too. */
    public BroughtIn bringIn(Reader reader, Optional<WriteId> id, BringInText text) {
        Container container = access.container(reader, text.container());
        Person editor = access.editor(reader, container);
        Order order = new Order(
                container,
                query.team(container, text),
                text.cycle(),
                text.drafts(),
                editor,
                names.meant(reader, text.okrs()));
        return writes.untilItLands(() -> broughtInBefore(container, id).orElseGet(() -> {
                    BroughtIn brought = bringIn(order, text);
                    id.ifPresent(one -> receipts.keep(place(container), one, brought.receipt(), stamp(order)));
                    return brought;
                }))
                .orElseThrow(Busy::new);
    }

    private Optional<BroughtIn> broughtInBefore(Container container, Optional<WriteId> id) {
        return id.flatMap(one -> receipts.of(place(container), one)).map(BroughtIn::of);
    }

    private static String place(Container container) {
        return container.type() + " " + container.id();
    }

    /** Where all of it goes and how, who brings it in, and whom its names mean. */
    private record Order(
            Container container,
            String team,
            String cycle,
            boolean drafts,
            Person editor,
            Map<ImportedChampion, Person> people) {}

    private BroughtIn bringIn(Order order, BringInText text) {
        Set<AreaKey> before =
                areas.in(order.container()).stream().map(Area::key).collect(Collectors.toSet());
        BroughtIn brought = text.okrs().areas().stream()
                .map(area -> area(area, order))
                .reduce(BroughtIn.nothing(), BroughtIn::plus);
        return areas.in(order.container()).stream()
                .map(Area::key)
                .filter(key -> !before.contains(key))
                .map(BroughtIn::area)
                .reduce(brought, BroughtIn::plus);
    }

    private BroughtIn area(ImportedArea imported, Order order) {
        boolean isTeam = !imported.objectives().isEmpty();
        String name = Texts.required("text", imported.name().orElse(order.team()), Area.NAME_LIMIT);
        Optional<AreaKey> parent = imported.parent().map(around -> areaCommands
                .named(order.container(), new AreaText(around, Level.UNIT, Optional.empty()), order.editor())
                .key());
        Area area = areaCommands.named(
                order.container(), new AreaText(name, isTeam ? Level.TEAM : Level.UNIT, parent), order.editor());
        if (!isTeam) {
            return BroughtIn.nothing();
        }
        CycleDecision decision = open.decide(area, calendar.written(Optional.of(area), order.cycle()));
        Written written = query.written(decision);
        Refusal refusal = query.refusal(Optional.of(area));
        return imported.objectives().stream()
                .map(objective -> objective(objective, decision, written, refusal, order))
                .reduce(BroughtIn.nothing(), BroughtIn::plus);
    }

    private BroughtIn objective(
            ImportedObjective imported, CycleDecision decision, Written written, Refusal refusal, Order order) {
        Optional<Objective> same = written.objective(imported.title());
        Objective objective = same.orElseGet(
                () -> publishing.add(decision, definition(imported, order), order.drafts(), stamp(order)));
        written.add(objective);
        BroughtIn brought = same.isPresent() ? BroughtIn.nothing() : BroughtIn.objective(objective.key());
        for (ImportedKeyResult keyResult : imported.keyResults()) {
            if (written.keyResult(objective, keyResult.title()).isEmpty() && !refusal.refuses(keyResult)) {
                brought = brought.plus(keyResult(keyResult, objective, written, order));
            }
        }
        return brought;
    }

    /** The coach is silent about what was not written here, until somebody asks. */
    private static ObjectiveDefinition definition(ImportedObjective imported, Order order) {
        String title = Texts.required("text", imported.title(), Objective.TITLE_LIMIT);
        List<String> keyResults =
                imported.keyResults().stream().map(ImportedKeyResult::title).toList();
        return new ObjectiveDefinition(title, "", Optional.empty())
                .leaving(order.drafts() ? Draft.texts(title, keyResults) : Set.of());
    }

    private BroughtIn keyResult(ImportedKeyResult imported, Objective objective, Written written, Order order) {
        Optional<Person> champion = Optional.ofNullable(order.people().get(imported.champion()));
        KeyResult keyResult = keyResults.add(
                objective,
                new KeyResultDefinition(
                        Texts.required("text", imported.title(), KeyResult.TITLE_LIMIT),
                        Measures.tidied(imported.measure()),
                        BigDecimal.ONE,
                        champion),
                stamp(order));
        written.add(keyResult);
        FirstCheckIn first = new FirstCheckIn(imported);
        if (!first.isSaid()) {
            return BroughtIn.keyResult(keyResult.key(), 0);
        }
        return BroughtIn.keyResult(
                keyResult.key(),
                checkIns.bringIn(keyResult, first.text(), order.editor()).sequence());
    }

    private Stamp stamp(Order order) {
        return new Stamp(order.editor(), clock.instant());
    }
}
