package org.headway.okr.service.issue;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.CycleDecision;
import org.headway.okr.domain.IssueId;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.domain.action.Action;
import org.headway.okr.domain.close.Scoring;
import org.headway.okr.domain.table.OkrTable;
import org.headway.okr.service.Access;
import org.headway.okr.service.Names;
import org.headway.okr.service.Programme;
import org.headway.okr.service.Reader;
import org.headway.okr.service.RulesInForce;
import org.headway.okr.service.action.IssueTracker;
import org.headway.okr.service.action.Tracked;
import org.headway.okr.service.store.ActionStore;
import org.headway.okr.service.store.AreaStore;
import org.headway.okr.service.store.KeyResultStore;
import org.headway.okr.service.store.ObjectiveStore;
import org.headway.okr.service.store.ScoreStore;
import org.headway.okr.service.store.SharingStore;

/**
 * What an issue works toward, where the OKRs are kept. Of an issue that Jira does not show the reader nothing is told,
 * not even that it is linked.
 */
@Named
public final class IssueQueries {

    private final Access access;
    private final Programme programme;
    private final Names names;
    private final IssueTracker tracker;
    private final ActionStore actions;
    private final ObjectiveStore objectives;
    private final ScoreStore scores;
    private final InSight.Stores inSight;
    private final Clock clock;

    @Inject
    public IssueQueries(
            Access access,
            Programme programme,
            Names names,
            IssueTracker tracker,
            ActionStore actions,
            AreaStore areas,
            ObjectiveStore objectives,
            KeyResultStore keyResults,
            SharingStore sharings,
            ScoreStore scores,
            Clock clock) {
        this.access = access;
        this.programme = programme;
        this.names = names;
        this.tracker = tracker;
        this.actions = actions;
        this.objectives = objectives;
        this.scores = scores;
        this.inSight = new InSight.Stores(access, areas, keyResults, sharings);
        this.clock = clock;
    }

    /** The key results of an issue that this reader may see: as many statements for one as for fifty, and three more where one is closed. */
    public Tracked<KeyResultsOfIssue> of(Reader reader, IssueId issue) {
        return ifSeen(reader, issue, () -> shown(reader, issue), KeyResultsOfIssue.none(issue, today()));
    }

    /** Where an issue is linked, for the mirror. {@code known} are the key results that the mirror has it at. */
    public Tracked<LinksOfIssue> links(Reader reader, IssueId issue, List<KeyResultKey> known) {
        return ifSeen(reader, issue, () -> linked(reader, issue, known), new LinksOfIssue(List.of(), List.of()));
    }

    /** Those of the key results that this reader may see, and their objectives. */
    public Map<KeyResultKey, ObjectiveKey> visible(Reader reader, Collection<KeyResultKey> some) {
        return inSight.of(reader, some).keyResults().values().stream()
                .collect(toMap(KeyResult::key, KeyResult::objective));
    }

    private <T> Tracked<T> ifSeen(Reader reader, IssueId issue, Supplier<T> seen, T hidden) {
        return tracker.read(reader, List.of(issue)).map(found -> found.isEmpty() ? hidden : seen.get());
    }

    private LinksOfIssue linked(Reader reader, IssueId issue, List<KeyResultKey> known) {
        List<Action> linked = actions.being(List.of(issue));
        List<KeyResultKey> there = linked.stream().map(Action::keyResult).toList();
        InSight seen = inSight.of(
                reader, Stream.concat(known.stream(), there.stream()).distinct().toList());
        return new LinksOfIssue(
                linked.stream()
                        .filter(action -> seen.keyResults().containsKey(action.keyResult()))
                        .map(action -> new LinksOfIssue.Link(action.keyResult(), action.nextStep()))
                        .toList(),
                known.stream()
                        .filter(key -> seen.areas().containsKey(key.area()) && !there.contains(key))
                        .toList());
    }

    private KeyResultsOfIssue shown(Reader reader, IssueId issue) {
        Map<KeyResultKey, Boolean> linked = actions.being(List.of(issue)).stream()
                .collect(toMap(Action::keyResult, Action::nextStep, (one, same) -> one, LinkedHashMap::new));
        InSight seen = inSight.of(reader, linked.keySet());
        Map<KeyResultKey, KeyResult> viewed = seen.keyResults();
        Map<ObjectiveKey, Objective> parents =
                objectives
                        .withKeys(viewed.values().stream()
                                .map(KeyResult::objective)
                                .toList())
                        .stream()
                        .collect(toMap(Objective::key, Function.identity()));
        RulesInForce rules =
                programme.of(viewed.keySet().stream().map(KeyResultKey::area).collect(toSet()));
        Map<String, String> people =
                names.shownTo(reader, viewed.values().stream().map(KeyResult::champion));
        Map<KeyResultKey, Scoring> scorings = scorings(parents.values());
        List<KeyResultOfIssue> all = new ArrayList<>();
        boolean mayLink = false;
        for (Map.Entry<KeyResultKey, Boolean> link : linked.entrySet()) {
            KeyResultKey key = link.getKey();
            KeyResult keyResult = viewed.get(key);
            Area area = seen.places().get(key);
            Objective parent = keyResult == null ? null : parents.get(keyResult.objective());
            if (keyResult != null && area != null && parent != null) {
                CycleDecision decision = parent.decision();
                boolean checksIn = access.mayCheckIn(reader, keyResult, access.mayEdit(reader, area, key.area()));
                mayLink |= checksIn;
                OkrTable.Section section =
                        new OkrTable.Section(area, decision, List.of(), Optional.empty(), false, rules.of(key.area()));
                OkrTable.Row row = new OkrTable.Row(
                        keyResult,
                        checksIn && !decision.isClosed(),
                        reader.is(keyResult.champion()),
                        Optional.ofNullable(scorings.get(key)));
                Optional<String> champion = keyResult.champion().map(person -> people.get(person.userKey()));
                all.add(new KeyResultOfIssue(section, row, champion, link.getValue()));
            }
        }
        return new KeyResultsOfIssue(issue, today(), all, mayLink);
    }

    /** What was said at the end of those that are closed. */
    private Map<KeyResultKey, Scoring> scorings(Collection<Objective> some) {
        List<CycleDecision> closed = some.stream()
                .map(Objective::decision)
                .filter(CycleDecision::isClosed)
                .toList();
        return scores.in(closed).stream().collect(toMap(Scoring::keyResult, Function.identity()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
